from multiprocessing import Process


def square(number: int) -> None:
    print(number * number)


if __name__ == "__main__":
    process = Process(target=square, args=(3,))
    process.start()
    process.join()
    print("exit code of the child:", process.exitcode)
