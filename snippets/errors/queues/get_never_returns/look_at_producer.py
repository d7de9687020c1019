# /// script
# [tool.runner]
# platforms = ["linux", "darwin"]
# ///
import os
import signal
from multiprocessing import Process, Queue
from queue import Empty


def produce(queue: Queue, numbers: tuple) -> None:
    for number in numbers:
        queue.put(8 / number)
    queue.close()
    queue.join_thread()
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    queue = Queue()
    producer = Process(target=produce, args=(queue, (4, 2)))
    producer.start()
    while True:
        ended = not producer.is_alive()
        try:
            print(queue.get(timeout=0.1))
        except Empty:
            if ended:
                break
    print("the producer ended with", producer.exitcode)
