# /// script
# [tool.runner]
# start-methods = ["fork"]
# ///
from multiprocessing import get_context
from multiprocessing.connection import Connection


def wait_for_end(receiver: Connection) -> None:
    print("the child sees the end:", receiver.poll(timeout=0.3))


if __name__ == "__main__":
    fork = get_context("fork")
    receiver, sender = fork.Pipe(duplex=False)
    child = fork.Process(target=wait_for_end, args=(receiver,))
    child.start()
    sender.close()
    child.join()
