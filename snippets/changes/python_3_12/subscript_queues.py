# /// script
# [tool.runner]
# tabs = ["3.11", "3.12"]
# ///
import itertools
import multiprocessing.queues
import queue

if __name__ == "__main__":
    print(
        "Queue[int]:",
        hasattr(queue.Queue, "__class_getitem__"),
        end=" ",
    )
    print(hasattr(multiprocessing.queues.Queue, "__class_getitem__"))
    print("itertools.batched:", hasattr(itertools, "batched"))
