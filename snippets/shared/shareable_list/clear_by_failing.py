import struct
from multiprocessing.shared_memory import ShareableList

if __name__ == "__main__":
    numbers = ShareableList([1, 2, 3])
    try:
        numbers[0] = 2**63
    except struct.error:
        print("struct.error: an int has 64 bits")
    print(list(numbers))
    try:
        numbers[1] = [4, 5]
    except KeyError as error:
        print("KeyError:", error)
    print(list(numbers))
    numbers.shm.close()
    numbers.shm.unlink()
