from multiprocessing import Barrier, Manager, Process


def one_after_all(barrier) -> int:
    barrier.wait()
    return 1


def count(counts: dict[str, int], barrier) -> None:
    counts["seen"] += one_after_all(barrier)


if __name__ == "__main__":
    with Manager() as manager:
        counts = manager.dict(seen=0)
        shared = counts, Barrier(2)
        children = [
            Process(target=count, args=shared),
            Process(target=count, args=shared),
        ]
        for child in children:
            child.start()
        for child in children:
            child.join()
        print("lost updates:", counts["seen"] < 2)
