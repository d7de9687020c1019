from multiprocessing import Process


def double(number: int) -> None:
    result = 2 * number
    print(result)


if __name__ == "__main__":
    process = Process(target=double, args=(21,))
    process.start()
    process.join()
