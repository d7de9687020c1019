# /// script
# [tool.runner]
# limit = 6
# ///
from multiprocessing import Process, Queue


def produce(results: Queue) -> None:
    results.put(number * number for number in range(3))


if __name__ == "__main__":
    results = Queue()
    producer = Process(target=produce, args=(results,))
    producer.start()
    producer.join()
    print("exit code:", producer.exitcode, flush=True)
    print(results.get())
