# /// script
# [tool.runner]
# alone = true
# ///
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection
from time import perf_counter

SIZE, COUNT = 2_000_000, 40


def send_all(sender: Connection, raw: bool) -> None:
    data = bytearray(SIZE)
    for _ in range(COUNT):
        sender.send_bytes(data) if raw else sender.send(data)


def measure(raw: bool) -> float:
    receiver, sender = Pipe(duplex=False)
    child = Process(target=send_all, args=(sender, raw))
    child.start()
    room = bytearray(SIZE)
    receiver.poll(None)
    start = perf_counter()
    for _ in range(COUNT):
        receiver.recv_bytes_into(room) if raw else receiver.recv()
    seconds = perf_counter() - start
    child.join()
    return seconds


if __name__ == "__main__":
    ratio = measure(raw=False) / measure(raw=True)
    print(f"send and recv take {ratio:.1f} times as long")
