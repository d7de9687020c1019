from multiprocessing import Process


def greet(name: str) -> None:
    print("hello", name)


if __name__ == "__main__":
    process = Process(target=greet, args=("world",))
    process.start()
    process.join()
    print("exit code:", process.exitcode)
