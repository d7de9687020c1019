from multiprocessing import Lock, Value

if __name__ == "__main__":
    lock = Lock()
    counter = Value("i", 0, lock=lock)
    with lock:
        print("has the lock", flush=True)
        counter.value += 1
        print("has counted")
