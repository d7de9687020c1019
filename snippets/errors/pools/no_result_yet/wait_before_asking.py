from multiprocessing import Pool
from time import sleep

if __name__ == "__main__":
    with Pool(processes=2) as pool:
        result = pool.apply_async(sleep, (1,))
        result.wait()
        print("successful:", result.successful())
