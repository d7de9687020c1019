from multiprocessing import Pool
from pathlib import Path
from time import sleep


def save(number: int) -> None:
    sleep(1)
    Path(f"{number}.txt").write_text("data")


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        for number in range(2):
            pool.apply_async(save, (number,))
    print("files:", len(list(Path().glob("*.txt"))))
