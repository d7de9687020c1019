# /// script
# [tool.runner]
# platforms = ["linux"]
# ///
import os
import signal
from multiprocessing import Process


def die(number: int) -> None:
    os.kill(os.getpid(), number)


if __name__ == "__main__":
    for name in ["SIGTERM", "SIGKILL", "SIGSEGV", "SIGABRT", "SIGBUS"]:
        process = Process(target=die, args=(signal.Signals[name],))
        process.start()
        process.join()
        code = process.exitcode
        print(f"{code:4} {signal.Signals(-code).name}, {128 - code}")
