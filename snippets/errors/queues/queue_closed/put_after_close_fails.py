from multiprocessing import Queue

if __name__ == "__main__":
    queue = Queue()
    for number in range(3):
        queue.put(number)
    queue.close()
    queue.put(None)
