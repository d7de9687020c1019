# /// script
# [tool.runner]
# start-methods = ["spawn", "forkserver"]
# ///
import sys
from multiprocessing import Manager, Process


def fill(numbers) -> None:
    numbers.append(1)


if __name__ == "__main__":
    with Manager() as manager:
        process = Process(target=fill, args=(manager.list(),))
        process.start()
        process.join()
        sys.exit(process.exitcode)
