import _multiprocessing
from concurrent.futures import ProcessPoolExecutor

if __name__ == "__main__":
    del _multiprocessing.SemLock  # what such a Python does not have
    ProcessPoolExecutor(2)
