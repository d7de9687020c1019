from multiprocessing import Process
from threading import Thread


def append(items: list[str]) -> None:
    items.append("new")


if __name__ == "__main__":
    for kind in (Thread, Process):
        items: list[str] = []
        worker = kind(target=append, args=(items,))
        worker.start()
        worker.join()
        print(f"after a {kind.__name__}: {items}")
