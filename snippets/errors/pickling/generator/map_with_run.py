import asyncio
from multiprocessing import Pool


async def fetch(name: str) -> str:
    await asyncio.sleep(0.1)
    return f"page of {name}"


def run_fetch(name: str) -> str:
    return asyncio.run(fetch(name))


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        print(pool.map(run_fetch, ["a", "b"]))
