from multiprocessing import Process, Queue


def wait_for_sentinel(tasks) -> None:
    while tasks.get() is not None:
        pass
    print("A consumer got None and ends", flush=True)


if __name__ == "__main__":
    tasks = Queue()
    consumers = [
        Process(target=wait_for_sentinel, args=(tasks,))
        for _ in range(2)
    ]
    for consumer in consumers:
        consumer.start()
    print("One None for two consumers", flush=True)
    tasks.put(None)
    for consumer in consumers:
        consumer.join()
    print("Both consumers have finished")
