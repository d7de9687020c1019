import asyncio
from multiprocessing import Process, Queue


def work(queue) -> None:
    queue.put("done")


async def main() -> None:
    queue = Queue()
    process = Process(target=work, args=(queue,))
    process.start()
    print(await asyncio.to_thread(queue.get))
    await asyncio.to_thread(process.join)


if __name__ == "__main__":
    asyncio.run(main())
