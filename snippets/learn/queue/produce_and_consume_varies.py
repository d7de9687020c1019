import random
import time
from multiprocessing import Process, Queue


def produce(queue) -> None:
    for _ in range(4):
        item = random.randint(1, 100)
        print(f"Producer puts {item}", flush=True)
        queue.put(item)
        time.sleep(0.1)
    print("Producer puts None", flush=True)
    queue.put(None)


def consume(queue) -> None:
    while (item := queue.get()) is not None:
        print(f"Consumer got {item}", flush=True)
        time.sleep(0.2)
    print("Consumer got None and ends", flush=True)


if __name__ == "__main__":
    queue = Queue()
    producer = Process(target=produce, args=(queue,))
    consumer = Process(target=consume, args=(queue,))
    producer.start()
    consumer.start()
    producer.join()
    consumer.join()
    print("Both processes have finished")
