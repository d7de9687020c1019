from multiprocessing import Process, Queue, Value


def produce(queue: Queue, made: Value) -> None:
    for number in range(20):
        made.value += 1
        queue.put(number)
    queue.put(None)


if __name__ == "__main__":
    queue, made = Queue(maxsize=3), Value("i", 0)
    producer = Process(target=produce, args=(queue, made))
    producer.start()
    producer.join(timeout=0.3)
    print("made before anyone consumes, at most 4:", made.value <= 4)
    taken = 0
    while queue.get() is not None:
        taken += 1
    producer.join()
    print("taken:", taken)
