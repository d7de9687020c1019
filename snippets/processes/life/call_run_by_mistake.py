import os
from multiprocessing import Process


def work(parent: int) -> None:
    print("in the parent:", os.getpid() == parent, flush=True)


if __name__ == "__main__":
    process = Process(target=work, args=(os.getpid(),))
    process.run()
    process.start()
    process.join()
