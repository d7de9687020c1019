import os
import time
from multiprocessing import Pool


def name_worker(_: int) -> int:
    time.sleep(0.03)
    return os.getpid()


def draw(pids: list[int]) -> str:
    workers = list(dict.fromkeys(pids))
    return "".join("ABCD"[workers.index(pid)] for pid in pids)


if __name__ == "__main__":
    with Pool(processes=4) as pool:
        ones = pool.map(name_worker, range(24), chunksize=1)
        fours = pool.map(name_worker, range(24), chunksize=4)
    print("chunks of 1:", draw(ones))
    print("chunks of 4:", draw(fours))
    chunks = [fours[i : i + 4] for i in range(0, 24, 4)]
    print("one worker a chunk:", all(len(set(c)) == 1 for c in chunks))
