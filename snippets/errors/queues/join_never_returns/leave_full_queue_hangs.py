from multiprocessing import Queue

if __name__ == "__main__":
    log = Queue()
    for number in range(5_000):
        log.put(f"line {number}")
    raise ValueError("the disk is full")
