import _multiprocessing
import multiprocessing
from concurrent.futures import ProcessPoolExecutor
from multiprocessing.pool import ThreadPool

if __name__ == "__main__":
    del _multiprocessing.SemLock  # what such a Python does not have
    for make in [
        multiprocessing.Process,
        multiprocessing.Pipe,
        multiprocessing.Lock,
        multiprocessing.Event,
        multiprocessing.Queue,
        multiprocessing.SimpleQueue,
        multiprocessing.Pool,
        ThreadPool,
        ProcessPoolExecutor,
    ]:
        try:
            make()
        except (ImportError, NotImplementedError) as error:
            print(f"{make.__name__}: {type(error).__name__}")
        else:
            print(f"{make.__name__}: works")
