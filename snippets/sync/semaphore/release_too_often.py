# /// script
# [tool.runner]
# platforms = ["linux", "win32"]
# ///
from multiprocessing import BoundedSemaphore, Semaphore

if __name__ == "__main__":
    seats = Semaphore(2)
    seats.acquire()
    seats.release()
    seats.release()
    print("Semaphore(2) has now", seats.get_value())

    bounded = BoundedSemaphore(2)
    bounded.acquire()
    print("BoundedSemaphore(2) has now", bounded.get_value())
    bounded.release()
    try:
        bounded.release()
    except ValueError as error:
        print("ValueError:", error)
