from multiprocessing import Process


def count() -> None:
    print("counted", flush=True)


def report() -> None:
    print("reported")


if __name__ == "__main__":
    counter = Process(target=count)
    counter.start()
    counter.join()
    reporter = Process(target=report)
    reporter.start()
    reporter.join()
    print("exit code:", reporter.exitcode)
