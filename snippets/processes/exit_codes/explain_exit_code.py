# /// script
# [tool.runner]
# platforms = ["linux", "darwin"]
# ///
import os
import signal
import sys
from multiprocessing import Process


def kill_myself() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def explain(code: int) -> str:
    if code < 0:
        return f"{code}: ended by {signal.Signals(-code).name}"
    return f"{code}: " + ("ended well" if code == 0 else "failed")


if __name__ == "__main__":
    for target, args in (
        (len, ("abc",)),
        (sys.exit, (3,)),
        (sys.exit, (None,)),
        (os._exit, (4,)),
        (kill_myself, ()),
    ):
        process = Process(target=target, args=args)
        process.start()
        process.join()
        print(target.__name__, "->", explain(process.exitcode))
