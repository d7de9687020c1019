from multiprocessing import Queue
from threading import Event

asked = Event()


class Slow:
    def __reduce__(self):
        asked.wait()
        return Slow, ()


if __name__ == "__main__":
    queue = Queue()
    queue.put(Slow())
    print("just put; empty:", queue.empty())
    asked.set()
    queue.get()
    print("got it; empty:", queue.empty())
