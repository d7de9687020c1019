from multiprocessing import Process


def save(name: str) -> None:
    raise OSError(f"no space for {name}")


if __name__ == "__main__":
    child = Process(target=save, args=("report",))
    child.start()
    child.join()
    print("all is well")
