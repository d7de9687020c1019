from multiprocessing import Array, Lock, Value

if __name__ == "__main__":
    lock = Lock()
    total = Value("i", 0, lock=lock)
    counts = Array("i", 3, lock=lock)
    print("one lock for both", flush=True)
    with total.get_lock():
        total.value += 1
        counts[0] += 1
