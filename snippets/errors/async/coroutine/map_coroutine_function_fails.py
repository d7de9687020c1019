import asyncio
from multiprocessing import Pool


async def fetch(number: int) -> int:
    await asyncio.sleep(0.01)
    return number * number


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        print(pool.map(fetch, range(4)))
