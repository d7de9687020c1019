# /// script
# [tool.runner]
# platforms = ["linux", "darwin"]
# ///
import os
import signal
import threading
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Pipe, Process, parent_process
from multiprocessing.connection import Connection
from time import sleep


def die_with_parent() -> None:
    parent_process().join()
    os._exit(1)


def set_up(given: Connection) -> None:
    global end
    end = given
    threading.Thread(target=die_with_parent, daemon=True).start()


def program(end: Connection) -> None:
    with ProcessPoolExecutor(1, None, set_up, (end,)) as executor:
        end.send(executor.submit(os.getpid).result())
        sleep(30)


if __name__ == "__main__":
    here, there = Pipe(duplex=False)
    process = Process(target=program, args=(there,))
    process.start()
    there.close()
    worker = here.recv()
    process.kill()
    process.join()
    ended = here.poll(timeout=10)  # the worker had the other end
    print("the worker has ended:", ended, flush=True)
    if not ended:
        os.kill(worker, signal.SIGKILL)
