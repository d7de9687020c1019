import sys
from multiprocessing import Process


def check(number: int) -> None:
    if number == 2:
        sys.exit(1)


if __name__ == "__main__":
    children = [Process(target=check, args=(n,)) for n in range(4)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    failed = [child.name for child in children if child.exitcode]
    if failed:
        sys.exit(f"failed: {', '.join(failed)}")
