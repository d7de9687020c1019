from multiprocessing import Pool
from multiprocessing.managers import SharedMemoryManager
from multiprocessing.shared_memory import ShareableList


def sum_part(numbers: ShareableList, first: int, last: int) -> int:
    total = sum(numbers[i] for i in range(first, last))
    numbers.shm.close()
    return total


if __name__ == "__main__":
    with SharedMemoryManager() as manager, Pool(2) as pool:
        numbers = manager.ShareableList(range(1000))
        parts = [(numbers, 0, 500), (numbers, 500, 1000)]
        print(sum(pool.starmap(sum_part, parts)))
        numbers.shm.close()
