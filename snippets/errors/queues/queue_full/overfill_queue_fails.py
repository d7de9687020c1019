from multiprocessing import Queue

if __name__ == "__main__":
    queue = Queue(maxsize=3)
    for number in range(10):
        queue.put_nowait(number)
        print("put", number, flush=True)
