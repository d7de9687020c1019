from multiprocessing import Process, current_process


def repeat(word: str, times: int) -> None:
    print(current_process().name, "says", *[word] * times)


if __name__ == "__main__":
    process = Process(
        target=repeat,
        args=("tick",),
        kwargs={"times": 3},
        name="clock",
    )
    print("before start:", process.is_alive(), process.exitcode)
    process.start()
    process.join()
    print("after join:", process.is_alive(), process.exitcode)
