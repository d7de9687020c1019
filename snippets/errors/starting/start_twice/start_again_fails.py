from multiprocessing import Process


def work() -> None:
    pass


if __name__ == "__main__":
    process = Process(target=work)
    for _ in range(2):
        process.start()
        process.join()
    print("worked twice")
