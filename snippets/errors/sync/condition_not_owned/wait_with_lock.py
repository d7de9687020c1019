import sys
from multiprocessing import Condition, Process, Value


def wait(ready: Condition, done: Value) -> None:
    with ready:
        ready.wait_for(lambda: done.value)
    print("ready")


if __name__ == "__main__":
    ready, done = Condition(), Value("b", False)
    process = Process(target=wait, args=(ready, done))
    process.start()
    with ready:
        done.value = True
        ready.notify_all()
    process.join()
    sys.exit(process.exitcode)
