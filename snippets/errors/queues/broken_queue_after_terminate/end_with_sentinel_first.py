from multiprocessing import Event, Process, Queue


def consume(queue: Queue, begun: Event) -> None:
    begun.set()
    queue.get()


if __name__ == "__main__":
    queue, begun = Queue(), Event()
    first = Process(target=consume, args=(queue, begun))
    first.start()
    begun.wait()
    queue.put(None)
    first.join()
    print("the first is gone", flush=True)
    queue.put("for the second")
    second = Process(target=consume, args=(queue, begun))
    second.start()
    second.join()
    print("the second is done")
