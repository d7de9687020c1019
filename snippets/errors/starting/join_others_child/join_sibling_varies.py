# /// script
# [tool.runner]
# tabs = ["3.15 fork", "3.15", "3.13"]
# ends = { spawn = "fails", forkserver = "fails" }
# ///
from multiprocessing import Process


def count() -> None:
    print("counted", flush=True)


def report(counter: Process) -> None:
    counter.join()
    print("reported")


if __name__ == "__main__":
    counter = Process(target=count)
    counter.start()
    reporter = Process(target=report, args=(counter,))
    reporter.start()
    counter.join()
    reporter.join()
    print("exit code:", reporter.exitcode)
