from multiprocessing import Queue
from time import sleep


class Slow:
    def __reduce__(self):
        sleep(0.5)
        return Slow, ()


if __name__ == "__main__":
    queue = Queue()
    queue.put(Slow())
    print("just put; empty:", queue.empty())
    queue.get()
    print("got it; empty:", queue.empty())
