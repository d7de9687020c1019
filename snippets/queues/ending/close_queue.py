from multiprocessing import Process, Queue


def produce(queue: Queue) -> None:
    queue.put("the last one")
    queue.close()
    queue.join_thread()
    print("on its way", flush=True)
    try:
        queue.put("one more")
    except ValueError as error:
        print("ValueError: ...", str(error)[-9:], flush=True)


if __name__ == "__main__":
    queue = Queue()
    producer = Process(target=produce, args=(queue,))
    producer.start()
    producer.join()
    print("the parent still gets:", queue.get())
