import time
from multiprocessing import Manager, Process


def work(results) -> None:
    time.sleep(0.5)
    results["answer"] = 42


if __name__ == "__main__":
    manager = Manager()
    results = manager.dict()
    process = Process(target=work, args=(results,))
    process.start()
