import asyncio
from concurrent.futures import ProcessPoolExecutor


def count_primes(limit):
    return sum(all(n % d for d in range(2, n)) for n in range(2, limit))


async def main(executor):
    loop = asyncio.get_running_loop()
    calls = [
        loop.run_in_executor(executor, count_primes, limit)
        for limit in (100, 200, 300)
    ]
    print(await asyncio.gather(*calls))


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=2) as executor:
        asyncio.run(main(executor))
