# /// script
# dependencies = ["tqdm>=4.60"]
# ///
from multiprocessing import Pool

from tqdm import tqdm


def work(number: int) -> int:
    return number * number


if __name__ == "__main__":
    items = range(200)
    with Pool(processes=2) as pool:
        results = pool.imap_unordered(work, items)
        print(sum(tqdm(results, total=len(items), ascii=True)))
