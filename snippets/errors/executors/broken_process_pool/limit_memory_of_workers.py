# /// script
# [tool.runner]
# platforms = ["linux"]
# ///
import resource
from concurrent.futures import ProcessPoolExecutor


def limit_memory(size: int) -> None:
    resource.setrlimit(resource.RLIMIT_AS, (size, size))


def fill(size: int) -> int:
    return len(bytearray(size))


if __name__ == "__main__":
    with ProcessPoolExecutor(
        2, initializer=limit_memory, initargs=(1 << 30,)
    ) as executor:
        futures = [executor.submit(fill, 10**n) for n in (6, 12)]
        for future in futures:
            try:
                print(future.result())
            except MemoryError:
                print("MemoryError")
