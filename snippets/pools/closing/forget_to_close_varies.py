import gc
import warnings
from multiprocessing import Pool, active_children

if __name__ == "__main__":
    warnings.simplefilter("always")
    pool = Pool(processes=1)
    print(pool.map(abs, [-1]), flush=True)
    del pool
    gc.collect()
    print("workers left:", len(active_children()), flush=True)
