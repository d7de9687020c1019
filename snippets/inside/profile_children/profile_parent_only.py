import cProfile
import pstats
from multiprocessing import Pool


def count_divisors(number: int) -> int:
    return sum(number % d == 0 for d in range(1, number + 1))


if __name__ == "__main__":
    with cProfile.Profile() as profile, Pool(2) as pool:
        print(max(pool.map(count_divisors, range(1000))))
    stats = pstats.Stats(profile).get_stats_profile()
    print("in the profile:", "count_divisors" in stats.func_profiles)
