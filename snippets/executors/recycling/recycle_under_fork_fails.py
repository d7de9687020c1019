import multiprocessing as mp
from concurrent.futures import ProcessPoolExecutor

if __name__ == "__main__":
    fork = mp.get_context("fork")
    ProcessPoolExecutor(max_tasks_per_child=2, mp_context=fork)
