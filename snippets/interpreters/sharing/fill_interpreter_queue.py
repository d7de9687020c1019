# /// script
# requires-python = ">=3.14"
# ///
from concurrent import interpreters
from concurrent.interpreters import QueueEmpty, QueueFull

if __name__ == "__main__":
    queue = interpreters.create_queue(maxsize=1)
    print("id is a number:", isinstance(queue.id, int), queue.maxsize)
    queue.put_nowait("a")
    print("full:", queue.full(), "qsize:", queue.qsize())
    try:
        queue.put("b", timeout=0.1)
    except QueueFull:
        print("QueueFull")
    print(queue.get_nowait(), "empty:", queue.empty())
    try:
        queue.get(timeout=0.1)
    except QueueEmpty:
        print("QueueEmpty")
