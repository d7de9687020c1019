# /// script
# requires-python = ">=3.14"
# ///
from multiprocessing import BoundedSemaphore, Semaphore

if __name__ == "__main__":
    for seats in Semaphore(2), BoundedSemaphore(2):
        with seats:
            print("one taken:", seats.locked())
            with seats:
                print("two taken:", seats.locked())
    semaphore, bounded = Semaphore(0), BoundedSemaphore(1)
    print("none to begin with:", semaphore.locked(), bounded.locked())
