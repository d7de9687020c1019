import mmap
from multiprocessing import Pool


def first_byte(memory: mmap.mmap) -> int:
    return memory[0]


if __name__ == "__main__":
    memory = mmap.mmap(-1, 4096)
    with Pool(1) as pool:
        pool.apply(first_byte, [memory])
