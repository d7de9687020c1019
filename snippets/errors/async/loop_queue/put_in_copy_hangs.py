import asyncio
from multiprocessing import Process


def work(queue: asyncio.Queue) -> None:
    queue.put_nowait("done")
    print("in the child:", queue.qsize(), flush=True)


async def main() -> None:
    queue = asyncio.Queue()
    process = Process(target=work, args=(queue,))
    process.start()
    await asyncio.to_thread(process.join)
    print("in the parent:", queue.qsize(), flush=True)
    print(await queue.get())


if __name__ == "__main__":
    asyncio.run(main())
