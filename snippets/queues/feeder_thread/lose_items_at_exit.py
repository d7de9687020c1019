# /// script
# [tool.runner]
# platforms = ["linux", "darwin"]
# ///
from multiprocessing import Process, Queue
from queue import Empty


def put_and_leave(queue: Queue) -> None:
    for number in range(3000):
        queue.put((number, "x" * 400))
    queue.cancel_join_thread()


if __name__ == "__main__":
    queue = Queue()
    child = Process(target=put_and_leave, args=(queue,))
    child.start()
    child.join()
    received = 0
    try:
        while True:
            queue.get(timeout=0.2)
            received += 1
    except Empty:
        print("exit code:", child.exitcode)
        print("all 3000 received:", received == 3000)
