import asyncio
from concurrent.futures import ProcessPoolExecutor

lock = asyncio.Lock()


async def fetch(number: int) -> int:
    async with lock:
        await asyncio.sleep(0.01)
    return number * number


async def fetch_all(numbers) -> list[int]:
    return await asyncio.gather(*map(fetch, numbers))


def work(numbers) -> list[int]:
    return asyncio.run(fetch_all(numbers))


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=1) as executor:
        for squares in executor.map(work, [(1, 2), (3, 4)]):
            print(squares, flush=True)
