from multiprocessing import Process, Queue


def produce(queue: Queue) -> None:
    try:
        for number in (4, 2, 0):
            queue.put(8 / number)
    finally:
        queue.put(None)


if __name__ == "__main__":
    queue = Queue()
    producer = Process(target=produce, args=(queue,))
    producer.start()
    for quotient in iter(queue.get, None):
        print(quotient, flush=True)
    producer.join()
    print("exit code:", producer.exitcode)
