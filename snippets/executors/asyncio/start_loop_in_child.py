import asyncio
from concurrent.futures import ProcessPoolExecutor


async def fetch(number):
    await asyncio.sleep(0.01)
    return number * number


async def fetch_all(numbers):
    return await asyncio.gather(*map(fetch, numbers))


def run_loop(numbers):
    return asyncio.run(fetch_all(numbers))


if __name__ == "__main__":
    parts = [range(0, 3), range(3, 6)]
    with ProcessPoolExecutor(max_workers=2) as executor:
        for squares in executor.map(run_loop, parts):
            print(squares)
