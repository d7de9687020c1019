import os
from multiprocessing import Pool

if __name__ == "__main__":
    with Pool() as pool:
        pool.map(abs, range(10))
        print("workers:", len(pool._pool), "cpu_count:", os.cpu_count())
