import sys
from multiprocessing import Process


def give_up() -> None:
    sys.exit("no input")


def fail() -> None:
    raise ValueError("bad input")


if __name__ == "__main__":
    for target in give_up, fail:
        process = Process(target=target)
        process.start()
        process.join()
        print("exit code:", process.exitcode, flush=True)
