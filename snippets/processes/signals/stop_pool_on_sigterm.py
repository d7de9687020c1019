# /// script
# [tool.runner]
# platforms = ["linux", "darwin"]
# ///
import os
import signal
from multiprocessing import Barrier, Pool
from time import sleep


def set_up(ready: Barrier) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    ready.wait()


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    ready = Barrier(3)
    with Pool(2, initializer=set_up, initargs=(ready,)) as pool:
        try:
            result = pool.map_async(sleep, [60, 60])
            ready.wait()
            os.kill(os.getpid(), signal.SIGTERM)
            result.get()
        except KeyboardInterrupt:
            print("stopping")
            pool.terminate()
            pool.join()
    print("all workers have ended")
