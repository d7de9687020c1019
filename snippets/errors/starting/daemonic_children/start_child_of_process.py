from multiprocessing import Process


def work() -> None:
    print("working")


def supervise() -> None:
    child = Process(target=work)
    child.start()
    child.join()


if __name__ == "__main__":
    supervisor = Process(target=supervise)
    supervisor.start()
    supervisor.join()
    print("exit code:", supervisor.exitcode)
