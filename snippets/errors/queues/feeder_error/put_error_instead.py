import pickle
from multiprocessing import Process, Queue


def consume(queue: Queue) -> None:
    print("received:", queue.get())


if __name__ == "__main__":
    queue = Queue()
    consumer = Process(target=consume, args=(queue,))
    consumer.start()
    item = (number * number for number in range(3))
    try:
        pickle.dumps(item)
    except Exception as error:
        item = f"not sent, {type(error).__name__}"
    queue.put(item)
    consumer.join()
