from multiprocessing import Queue

if __name__ == "__main__":
    queue = Queue()
    queue.put("an item")
    print(queue.get())
    queue.shutdown()
