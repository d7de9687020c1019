from multiprocessing import Manager
from multiprocessing.managers import Namespace

if __name__ == "__main__":
    with Manager() as manager:
        numbers = manager.Array("i", [1, 2, 3])
        numbers[0] = 10
        print("array:", numbers, len(numbers))
        for lock in manager.RLock(), manager.Semaphore(2):
            with lock:
                print("with", type(lock).__name__)
        bounded = manager.BoundedSemaphore(1)
        try:
            bounded.release()
        except ValueError as error:
            print("bounded:", error)
    print("a plain one:", Namespace(factor=3))
