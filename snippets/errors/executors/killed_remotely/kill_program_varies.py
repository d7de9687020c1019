# /// script
# [tool.runner]
# platforms = ["linux", "darwin"]
# ///
import os
import signal
import time
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Pipe, Process


def begin(given) -> None:
    global end
    end = given


def program(end) -> None:
    with ProcessPoolExecutor(1, None, begin, (end,)) as executor:
        end.send(executor.submit(os.getpid).result())
        time.sleep(600)


if __name__ == "__main__":
    here, there = Pipe()
    process = Process(target=program, args=(there,))
    process.start()
    there.close()
    worker = here.recv()
    process.kill()
    process.join()
    # Readable means: nobody has the other end any more.
    ended = here.poll(timeout=2)
    print("the worker has ended:", ended, flush=True)
    if not ended:
        os.kill(worker, signal.SIGKILL)
