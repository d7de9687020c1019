import asyncio
from multiprocessing import Queue
from queue import Empty


async def main(queue) -> None:
    call = asyncio.to_thread(queue.get, timeout=0.1)
    try:
        print(await call)
    except Empty:
        print("nothing came", flush=True)


if __name__ == "__main__":
    asyncio.run(main(Queue()))
