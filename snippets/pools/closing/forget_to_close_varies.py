import gc
import warnings
from multiprocessing import Pool

if __name__ == "__main__":
    warnings.simplefilter("always")
    pool = Pool(processes=1)
    print(pool.map(abs, [-1]), flush=True)
    del pool
    gc.collect()
    print("the end", flush=True)
