import os
import signal
from multiprocessing import Manager
from multiprocessing.managers import DictProxy


def call(results: DictProxy) -> str:
    try:
        results["answer"] = 42
    except (OSError, EOFError) as error:
        return repr(error)
    return "done"


if __name__ == "__main__":
    with Manager() as manager:
        results = manager.dict()
    print("ended, first call: ", call(results))
    with Manager() as manager:
        results = manager.dict()
        print("running:           ", call(results))
    print("ended, second call:", call(results))
    manager = Manager()
    results = manager.dict()
    pid = manager._process.pid
    os.kill(pid, signal.SIGKILL)
    manager._process.join()
    print("killed, first call:", call(results))
