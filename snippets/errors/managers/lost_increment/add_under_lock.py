from multiprocessing import Lock, Manager, Process


def count(counts, both, lock) -> None:
    both.wait()
    for _ in range(500):
        with lock:
            counts["seen"] += 1


if __name__ == "__main__":
    with Manager() as manager:
        counts, both = manager.dict(seen=0), manager.Barrier(2)
        lock = Lock()
        processes = [
            Process(target=count, args=(counts, both, lock))
            for _ in range(2)
        ]
        for process in processes:
            process.start()
        for process in processes:
            process.join()
        print("seen:", counts["seen"], "of 1000")
