import asyncio
from concurrent.futures import ProcessPoolExecutor


def invert(number):
    return 1 / number


async def main(executor):
    numbers = [1, 2, 0, 4]
    futures = [
        asyncio.wrap_future(executor.submit(invert, n)) for n in numbers
    ]
    results = await asyncio.gather(*futures, return_exceptions=True)
    for number, result in zip(numbers, results):
        print(number, repr(result))


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=2) as executor:
        asyncio.run(main(executor))
