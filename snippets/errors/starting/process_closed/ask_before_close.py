from multiprocessing import Process


def work() -> None:
    pass


if __name__ == "__main__":
    process = Process(target=work)
    process.start()
    process.join()
    print("exit code", process.exitcode)
    process.close()
