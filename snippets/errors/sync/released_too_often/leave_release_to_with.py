from multiprocessing import Lock

if __name__ == "__main__":
    lock = Lock()
    with lock:
        print("working")
