from multiprocessing import Queue

if __name__ == "__main__":
    queue = Queue()
    queue.put("an item")
    queue.close()
    queue.join_thread()
    print(queue.get())
