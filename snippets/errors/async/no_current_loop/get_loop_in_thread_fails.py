import asyncio
from concurrent.futures import ThreadPoolExecutor


async def fetch(number: int) -> int:
    await asyncio.sleep(0.01)
    return number * number


def work(number: int) -> int:
    loop = asyncio.get_event_loop()
    return loop.run_until_complete(fetch(number))


if __name__ == "__main__":
    with ThreadPoolExecutor(max_workers=2) as executor:
        print(list(executor.map(work, range(4))))
