from multiprocessing import Process, current_process


def work(number: int) -> None:
    print(number, "runs in", current_process().name)


if __name__ == "__main__":
    process = Process(target=work, args=(3,))
    process.run()
