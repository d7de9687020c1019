# /// script
# [tool.runner]
# platforms = ["linux", "darwin"]
# ///
import os
import signal
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Pipe, Pool, Process
from multiprocessing.connection import Connection
from time import sleep


def keep(given: Connection) -> None:
    global end
    end = given


def use_pool(sender: Connection) -> None:
    with Pool(1, initializer=keep, initargs=(sender,)) as pool:
        sender.send(pool.apply(os.getpid))
        sleep(60)


def use_executor(sender: Connection) -> None:
    with ProcessPoolExecutor(1, None, keep, (sender,)) as executor:
        sender.send(executor.submit(os.getpid).result())
        sleep(60)


if __name__ == "__main__":
    for program in use_pool, use_executor:
        receiver, sender = Pipe(duplex=False)
        parent = Process(target=program, args=(sender,))
        parent.start()
        sender.close()
        worker = receiver.recv()
        parent.kill()
        parent.join()
        ended = receiver.poll(timeout=2)  # nobody has the other end
        print(
            f"{program.__name__}: the worker has ended: {ended}",
            flush=True,
        )
        if not ended:
            os.kill(worker, signal.SIGKILL)
