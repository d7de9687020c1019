import gc
from multiprocessing import Pool
from time import sleep


def save(name: str) -> None:
    sleep(0.5)


def save_all(names: list[str]) -> None:
    with Pool(processes=2) as pool:
        pool.map(save, names)


if __name__ == "__main__":
    save_all(["ann", "bob"])
    gc.collect()
    print("all saved", flush=True)
