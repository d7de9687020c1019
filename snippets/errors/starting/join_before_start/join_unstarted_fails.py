from multiprocessing import Process


def work() -> None:
    pass


if __name__ == "__main__":
    processes = [Process(target=work) for _ in range(3)]
    for process in processes:
        process.join()
    print("all done")
