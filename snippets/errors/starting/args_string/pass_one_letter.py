from multiprocessing import Process


def greet(*names: str) -> None:
    print("hello", names)


if __name__ == "__main__":
    process = Process(target=greet, args=("ann"))
    process.start()
    process.join()
