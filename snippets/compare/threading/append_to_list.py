from multiprocessing import Manager, Process, active_children
from threading import Thread


def append_word(words) -> None:
    words.append("new")


def run_in(kind, words) -> None:
    worker = kind(target=append_word, args=(words,))
    worker.start()
    worker.join()


if __name__ == "__main__":
    for kind in (Thread, Process):
        words = []
        run_in(kind, words)
        print(f"list, after a {kind.__name__} has appended:", words)

    with Manager() as manager:
        print("processes behind Manager():", len(active_children()))
        words = manager.list()
        run_in(Process, words)
        print("manager's list, after a Process has:", list(words))
