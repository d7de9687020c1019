from multiprocessing import Process, Queue, queues


def report(text: str, to: queues.Queue | None = None) -> None:
    if to is not None:
        to.put(text)


if __name__ == "__main__":
    queue = Queue()
    process = Process(target=report, args=("done", queue))
    process.start()
    print(queue.get())
    process.join()
