# /// script
# [tool.runner]
# alone = true
# ///
from multiprocessing import Manager, Pipe, Process, Queue, SimpleQueue
from time import perf_counter


def send_all(put, count: int, size: int) -> None:
    message = b"x" * size
    for _ in range(count):
        put(message)


def measure(put, get, count: int, size: int) -> float:
    sender = Process(target=send_all, args=(put, count, size))
    sender.start()
    get()
    start = perf_counter()
    for _ in range(count - 1):
        get()
    seconds = perf_counter() - start
    sender.join()
    return seconds / (count - 1)


if __name__ == "__main__":
    receiver, sender = Pipe(duplex=False)
    simple, queue = SimpleQueue(), Queue()
    with Manager() as manager:
        remote = manager.Queue()
        channels = {
            "Pipe": (sender.send, receiver.recv),
            "SimpleQueue": (simple.put, simple.get),
            "Queue": (queue.put, queue.get),
            "Manager().Queue": (remote.put, remote.get),
        }
        for size, count in ((100, 1000), (1_000_000, 20)):
            print(f"messages of {size:,} bytes, time of a Pipe = 1")
            base = measure(*channels["Pipe"], count, size)
            for name, ends in channels.items():
                ratio = measure(*ends, count, size) / base
                print(f"  {name}: {ratio:.1f}")
