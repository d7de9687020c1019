from multiprocessing import Process, Queue


def work(queue: Queue | None) -> None:
    print("never printed")


if __name__ == "__main__":
    worker = Process(target=work, args=(None,))
    worker.start()
