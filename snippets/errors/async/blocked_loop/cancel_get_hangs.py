import asyncio
from multiprocessing import Queue


async def main(queue) -> None:
    call = asyncio.to_thread(queue.get)
    try:
        print(await asyncio.wait_for(call, timeout=0.1))
    except TimeoutError:
        print("nothing came", flush=True)


if __name__ == "__main__":
    asyncio.run(main(Queue()))
