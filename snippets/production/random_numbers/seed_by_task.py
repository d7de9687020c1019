import random
from multiprocessing import Pool


def simulate(seed: int) -> float:
    generator = random.Random(seed)
    return sum(generator.random() for _ in range(1000))


if __name__ == "__main__":
    results = []
    for workers in (1, 3):
        with Pool(workers) as pool:
            results.append(pool.map(simulate, range(6)))
    print(
        "the same with one worker and with three:",
        results[0] == results[1],
    )
    print("six different results:", len(set(results[0])) == 6)
