from multiprocessing import Process, SimpleQueue
from time import sleep


def call(results: SimpleQueue, function, *args) -> None:
    results.put(function(*args))


def run(function, *args, seconds: float):
    results = SimpleQueue()
    worker = Process(target=call, args=(results, function, *args))
    worker.start()
    worker.join(timeout=seconds)
    if worker.is_alive():
        worker.kill()
        worker.join()
        raise TimeoutError(f"ended after {seconds} s")
    return results.get()


def work(seconds: float) -> str:
    sleep(seconds)
    return "done"


if __name__ == "__main__":
    print(run(work, 0, seconds=10))
    try:
        run(work, 60, seconds=0.2)
    except TimeoutError as error:
        print("TimeoutError:", error)
