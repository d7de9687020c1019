from multiprocessing import Event, Process, Queue


def produce(queue: Queue, first_taken: Event) -> None:
    queue.put("first")
    first_taken.wait()
    queue.put("second")


if __name__ == "__main__":
    queue, first_taken = Queue(), Event()
    producer = Process(target=produce, args=(queue, first_taken))
    producer.start()
    received = [queue.get()]
    while not queue.empty():
        received.append(queue.get())
    print("stopped with", received)
    first_taken.set()
    print("left behind:", queue.get())
    producer.join()
