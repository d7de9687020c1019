import asyncio
import time
from multiprocessing import Process, Queue

ticks = 0


def work(queue) -> None:
    time.sleep(0.5)
    queue.put("done")


async def tick() -> None:
    global ticks
    while True:
        ticks += 1
        await asyncio.sleep(0.01)


async def main(queue) -> None:
    ticker = asyncio.create_task(tick())
    await asyncio.sleep(0)
    before = ticks
    print(queue.get())
    print("the loop went on meanwhile:", ticks > before)
    ticker.cancel()


if __name__ == "__main__":
    queue = Queue()
    process = Process(target=work, args=(queue,))
    process.start()
    asyncio.run(main(queue))
    process.join()
