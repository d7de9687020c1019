from multiprocessing import Pool


def is_prime(number: int) -> bool:
    divisors = range(2, int(number**0.5) + 1)
    return number > 1 and all(number % d for d in divisors)


def count_primes(limit: int) -> int:
    return sum(map(is_prime, range(limit)))


if __name__ == "__main__":
    limits = [1_000, 2_000, 5_000, 10_000]
    with Pool(processes=4) as pool:
        counts = pool.map(count_primes, limits)
    for limit, count in zip(limits, counts):
        print(f"primes below {limit}: {count}")
