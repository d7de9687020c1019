from multiprocessing import Process, SimpleQueue


def produce(results: SimpleQueue) -> None:
    results.put(number * number for number in range(3))


if __name__ == "__main__":
    results = SimpleQueue()
    producer = Process(target=produce, args=(results,))
    producer.start()
    producer.join()
    print("exit code:", producer.exitcode, flush=True)
