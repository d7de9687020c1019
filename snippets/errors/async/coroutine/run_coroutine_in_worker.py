import asyncio
from concurrent.futures import ProcessPoolExecutor


async def fetch(number: int) -> int:
    await asyncio.sleep(0.01)
    return number * number


def run_fetch(number: int) -> int:
    return asyncio.run(fetch(number))


async def main(executor) -> None:
    loop = asyncio.get_running_loop()
    print(await loop.run_in_executor(executor, run_fetch, 3))


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=2) as executor:
        asyncio.run(main(executor))
