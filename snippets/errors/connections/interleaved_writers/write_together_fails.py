# /// script
# [tool.runner]
# platforms = ["linux", "darwin"]
# ///
from multiprocessing import Barrier, Pipe, Process
from multiprocessing.connection import Connection


def produce(sender: Connection, together: Barrier) -> None:
    together.wait()
    for _ in range(20):
        sender.send(b"x" * 1_000_000)


if __name__ == "__main__":
    receiver, sender = Pipe(duplex=False)
    args = sender, Barrier(2)
    for _ in range(2):
        Process(target=produce, args=args, daemon=True).start()
    total = 0
    for _ in range(40):
        total += len(receiver.recv())
    print("bytes:", total)
