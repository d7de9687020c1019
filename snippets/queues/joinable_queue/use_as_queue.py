# /// script
# [tool.runner]
# platforms = ["linux", "win32"]
# ///
from multiprocessing import JoinableQueue
from queue import Empty, Full

if __name__ == "__main__":
    tasks = JoinableQueue(maxsize=1)
    tasks.put("a")
    print("full:", tasks.full(), "qsize:", tasks.qsize())
    try:
        tasks.put_nowait("b")
    except Full:
        print("Full")
    print(tasks.get(), "taken; empty:", tasks.empty())
    try:
        tasks.get_nowait()
    except Empty:
        print("Empty")
    tasks.close()
    tasks.join_thread()
    tasks.cancel_join_thread()
