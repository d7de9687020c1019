from multiprocessing import Queue

if __name__ == "__main__":
    queue = Queue()
    queue.put(lambda: 1)
    queue.put("next")
    print("received:", queue.get())
