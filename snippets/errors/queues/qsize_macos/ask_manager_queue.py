from multiprocessing import Manager

if __name__ == "__main__":
    with Manager() as manager:
        queue = manager.Queue()
        for number in range(3):
            queue.put(number)
        print("waiting:", queue.qsize())
