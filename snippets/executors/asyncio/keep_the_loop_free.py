import asyncio
import multiprocessing as mp
from concurrent.futures import ProcessPoolExecutor


def keep(event):
    global go_on
    go_on = event


def wait_for_event():
    return go_on.wait(10)


async def main(executor, event):
    loop = asyncio.get_running_loop()
    call = loop.run_in_executor(executor, wait_for_event)
    for _ in range(3):
        await asyncio.sleep(0.01)
        print("the loop goes on; the call is done:", call.done())
    event.set()
    print("result:", await call)


if __name__ == "__main__":
    event = mp.Event()
    with ProcessPoolExecutor(
        1, initializer=keep, initargs=(event,)
    ) as executor:
        asyncio.run(main(executor, event))
