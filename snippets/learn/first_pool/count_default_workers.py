import os
from multiprocessing import Pool, active_children

count_cpus = getattr(os, "process_cpu_count", os.cpu_count)

if __name__ == "__main__":
    with Pool() as pool:
        workers = len(active_children())
    print("a worker for each CPU:", workers == count_cpus())
