from multiprocessing import Process, current_process


def work(number: int) -> None:
    print(number, "runs in", current_process().name)


if __name__ == "__main__":
    processes = [
        Process(target=work, args=(number,)) for number in range(3)
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    print("exit codes:", [process.exitcode for process in processes])
