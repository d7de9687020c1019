from multiprocessing import Event, Process


def count(counted: Event) -> None:
    print("counted", flush=True)
    counted.set()


def report(counted: Event) -> None:
    counted.wait()
    print("reported")


if __name__ == "__main__":
    counted = Event()
    counter = Process(target=count, args=(counted,))
    counter.start()
    reporter = Process(target=report, args=(counted,))
    reporter.start()
    counter.join()
    reporter.join()
    print("exit code:", reporter.exitcode)
