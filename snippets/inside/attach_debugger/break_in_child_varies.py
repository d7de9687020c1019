# /// script
# [tool.runner]
# tabs = ["3.15", "3.12"]
# ///
from multiprocessing import Process


def work() -> None:
    total = 5
    breakpoint()
    print("total:", total)


if __name__ == "__main__":
    process = Process(target=work)
    process.start()
    process.join()
    print("exit code of the child:", process.exitcode)
