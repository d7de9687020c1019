from multiprocessing import Process


def count_to(limit: int) -> None:
    print(sum(range(limit)))


if __name__ == "__main__":
    process = Process(target=count_to, args=(10,))
    process.start()
    process.join()
