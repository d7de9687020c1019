from multiprocessing import Queue
from queue import Empty, Full

if __name__ == "__main__":
    queue = Queue(maxsize=2)
    queue.put("a")
    queue.put("b")
    print("full:", queue.full())
    try:
        queue.put_nowait("c")
    except Full:
        print("put_nowait: Full")
    try:
        queue.put("c", timeout=0.1)
    except Full:
        print("put, after 0.1 s: Full")
    print(queue.get(), queue.get())
    try:
        queue.get_nowait()
    except Empty:
        print("get_nowait: Empty")
