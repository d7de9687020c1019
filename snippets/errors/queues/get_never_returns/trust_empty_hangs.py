# /// script
# [tool.runner]
# limit = 6
# ///
from multiprocessing import Barrier, Process, SimpleQueue


def consume(queue: SimpleQueue, both: Barrier) -> None:
    while not queue.empty():
        both.wait()
        print("took", queue.get(), flush=True)


if __name__ == "__main__":
    queue, both = SimpleQueue(), Barrier(2)
    queue.put("the only item")
    consumers = [
        Process(target=consume, args=(queue, both)) for _ in range(2)
    ]
    for consumer in consumers:
        consumer.start()
    for consumer in consumers:
        consumer.join()
