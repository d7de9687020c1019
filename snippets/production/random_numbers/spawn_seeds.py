# /// script
# dependencies = ["numpy>=2"]
# ///
from multiprocessing import Pool

import numpy as np


def simulate(seed: np.random.SeedSequence) -> float:
    generator = np.random.default_rng(seed)
    return generator.random(1000).sum()


if __name__ == "__main__":
    seeds = np.random.SeedSequence(1).spawn(6)
    with Pool(processes=2) as pool:
        first = pool.map(simulate, seeds)
        again = pool.map(simulate, np.random.SeedSequence(1).spawn(6))
    print("repeatable:", first == again)
    print("six different results:", len(set(first)) == 6)
