# /// script
# [tool.runner]
# platforms = ["linux", "darwin"]
# ///
import asyncio
import sys
from multiprocessing import get_context


async def fetch(number: int) -> None:
    await asyncio.sleep(0.01)
    print(number * number)


def work(number: int) -> None:
    asyncio.run(fetch(number))


async def main() -> None:
    process = get_context("fork").Process(target=work, args=(3,))
    process.start()
    await asyncio.to_thread(process.join)
    sys.exit(process.exitcode)


if __name__ == "__main__":
    asyncio.run(main())
