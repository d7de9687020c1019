import asyncio
import time
from concurrent.futures import ProcessPoolExecutor

ticks = 0


def work(seconds: float) -> str:
    time.sleep(seconds)
    return "done"


async def tick() -> None:
    global ticks
    while True:
        ticks += 1
        await asyncio.sleep(0.01)


async def main(executor) -> None:
    ticker = asyncio.create_task(tick())
    await asyncio.sleep(0)
    before = ticks
    loop = asyncio.get_running_loop()
    print(await loop.run_in_executor(executor, work, 0.5))
    print("the loop went on meanwhile:", ticks > before)
    ticker.cancel()


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=1) as executor:
        asyncio.run(main(executor))
