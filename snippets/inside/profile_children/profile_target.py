import cProfile
import pstats
from multiprocessing import Process


def count_divisors(number: int) -> int:
    return sum(number % d == 0 for d in range(1, number + 1))


def work(path: str) -> None:
    with cProfile.Profile() as profile:
        for number in range(500):
            count_divisors(number)
    profile.dump_stats(path)


if __name__ == "__main__":
    process = Process(target=work, args=["child.prof"])
    process.start()
    process.join()
    stats = pstats.Stats("child.prof").get_stats_profile()
    print(
        "profiled calls:", stats.func_profiles["count_divisors"].ncalls
    )
