import asyncio
import threading


async def fetch() -> str:
    await asyncio.sleep(3600)
    return "done"


def serve(loop, begun: threading.Event) -> None:
    future = asyncio.run_coroutine_threadsafe(fetch(), loop)
    begun.set()
    print(future.result())


async def main() -> None:
    begun = threading.Event()
    loop = asyncio.get_running_loop()
    threading.Thread(target=serve, args=(loop, begun)).start()
    await asyncio.to_thread(begun.wait)


if __name__ == "__main__":
    asyncio.run(main())
