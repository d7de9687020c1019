# /// script
# requires-python = ">=3.12"
# ///
from multiprocessing import Process
from multiprocessing import Queue as make_queue
from multiprocessing.queues import Queue


def work(tasks: Queue[int | None], results: Queue[str]) -> None:
    while (number := tasks.get()) is not None:
        results.put(f"<{number}>")


if __name__ == "__main__":
    tasks: Queue[int | None] = make_queue()
    results: Queue[str] = make_queue()
    worker = Process(target=work, args=(tasks, results))
    worker.start()
    tasks.put(1)
    tasks.put(None)
    print(results.get())
    worker.join()
    print(Queue[int])
