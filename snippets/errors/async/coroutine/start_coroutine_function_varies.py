import asyncio
from multiprocessing import Process


async def fetch(number: int) -> None:
    await asyncio.sleep(0.01)
    print(number * number)


if __name__ == "__main__":
    process = Process(target=fetch, args=(3,))
    process.start()
    process.join()
    print("exit code:", process.exitcode)
