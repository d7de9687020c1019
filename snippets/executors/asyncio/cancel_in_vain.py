import asyncio
import multiprocessing as mp
from concurrent.futures import ProcessPoolExecutor


def keep(*events):
    global started, go_on, finished
    started, go_on, finished = events


def work():
    started.set()
    go_on.wait()
    finished.set()


async def main(executor, started, go_on, finished):
    loop = asyncio.get_running_loop()
    call = loop.run_in_executor(executor, work)
    await asyncio.to_thread(started.wait)
    try:
        await asyncio.wait_for(call, timeout=0.1)
    except TimeoutError:
        print("TimeoutError; cancelled:", call.cancelled())
    go_on.set()
    await asyncio.to_thread(finished.wait)
    print("the worker went on to the end:", finished.is_set())


if __name__ == "__main__":
    events = [mp.Event() for _ in range(3)]
    with ProcessPoolExecutor(
        1, initializer=keep, initargs=events
    ) as executor:
        asyncio.run(main(executor, *events))
