from multiprocessing import Process


def work() -> None:
    print("working")


if __name__ == "__main__":
    process = Process(target=work)
    process.start()
    process.join()
    print("exit code of the child:", process.exitcode)
