import asyncio
from concurrent.futures import ProcessPoolExecutor


async def fetch(number: int) -> int:
    await asyncio.sleep(0.01)
    return number * number


def work(number: int) -> int:
    return asyncio.run(fetch(number))


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=2) as executor:
        print(list(executor.map(work, range(4))))
