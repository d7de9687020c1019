from multiprocessing import Process


def show_total(numbers: list[int]) -> None:
    print(sum(numbers))


if __name__ == "__main__":
    process = Process(target=show_total, args=([1, 2, 3]))
    process.start()
    process.join()
    print("exit code:", process.exitcode)
