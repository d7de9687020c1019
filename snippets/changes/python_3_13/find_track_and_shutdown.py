# /// script
# [tool.runner]
# tabs = ["3.12", "3.13"]
# ///
import inspect
import os
import queue
from multiprocessing.managers import DictProxy, ListProxy
from multiprocessing.shared_memory import SharedMemory

if __name__ == "__main__":
    track = "track" in inspect.signature(SharedMemory).parameters
    print("SharedMemory(track=):", track)
    print("os.process_cpu_count:", hasattr(os, "process_cpu_count"))
    print("queue.Queue.shutdown:", hasattr(queue.Queue, "shutdown"))
    print("ListProxy[int]:", hasattr(ListProxy, "__class_getitem__"))
    print(
        "DictProxy[str, int]:", hasattr(DictProxy, "__class_getitem__")
    )
