# /// script
# [tool.runner]
# platforms = ["linux", "darwin"]
# ///
import resource
import signal
from multiprocessing import Process


def loop_for_ever() -> None:
    resource.setrlimit(resource.RLIMIT_CPU, (1, 2))
    while True:
        pass


if __name__ == "__main__":
    child = Process(target=loop_for_ever)
    child.start()
    child.join()
    print("ended by", signal.Signals(-child.exitcode).name)
