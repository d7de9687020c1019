# /// script
# [tool.runner]
# platforms = ["linux", "darwin"]
# limit = 6
# ///
import signal
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection


def wait(event: Connection) -> None:
    signal.alarm(1)  # ends the process, as kill would
    event.recv()


if __name__ == "__main__":
    receiver, event = Pipe(duplex=False)
    child = Process(target=wait, args=(receiver,))
    child.start()
    child.join()
    print("the child has ended with", child.exitcode, flush=True)
    event.send("go")
    print("the event is set")
