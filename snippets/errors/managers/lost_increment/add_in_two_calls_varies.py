from multiprocessing import Manager, Process


def count(counts, both) -> None:
    both.wait()
    for _ in range(500):
        counts["seen"] += 1


if __name__ == "__main__":
    with Manager() as manager:
        counts, both = manager.dict(seen=0), manager.Barrier(2)
        processes = [
            Process(target=count, args=(counts, both)) for _ in range(2)
        ]
        for process in processes:
            process.start()
        for process in processes:
            process.join()
        print("seen:", counts["seen"], "of 1000")
