from multiprocessing import Process


def work() -> None:
    pass


if __name__ == "__main__":
    for _ in range(2):
        process = Process(target=work)
        process.start()
        process.join()
    print("worked twice")
