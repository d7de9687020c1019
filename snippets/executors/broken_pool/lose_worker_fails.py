import os
from concurrent.futures import ProcessPoolExecutor


def crash():
    os._exit(3)


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=2) as executor:
        executor.submit(crash).result()
