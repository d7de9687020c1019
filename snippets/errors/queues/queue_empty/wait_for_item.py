from multiprocessing import Queue

if __name__ == "__main__":
    queue = Queue()
    for number in range(100):
        queue.put(number)
        queue.get(timeout=10)
    print("took all 100")
