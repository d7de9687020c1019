from multiprocessing import Process, Queue
from queue import Empty


def put_numbers(queue: Queue) -> None:
    for number in range(5):
        queue.put(number)


if __name__ == "__main__":
    queue = Queue()
    try:
        queue.get(timeout=0.1)
    except Empty:
        print("nothing came within 0.1 s")
    producer = Process(target=put_numbers, args=(queue,))
    producer.start()
    print([queue.get() for _ in range(5)])
    producer.join()
