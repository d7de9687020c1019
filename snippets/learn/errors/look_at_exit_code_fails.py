import sys
from multiprocessing import Process


def save(name: str) -> None:
    raise OSError(f"no space for {name}")


if __name__ == "__main__":
    child = Process(target=save, args=("report",))
    child.start()
    child.join()
    if child.exitcode != 0:
        sys.exit(f"{child.name} failed with {child.exitcode}")
    print("all is well")
