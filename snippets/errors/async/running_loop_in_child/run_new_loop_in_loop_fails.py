import asyncio


async def fetch(number: int) -> int:
    await asyncio.sleep(0.01)
    return number * number


def load(number: int) -> int:
    loop = asyncio.new_event_loop()
    try:
        return loop.run_until_complete(fetch(number))
    finally:
        loop.close()


async def main() -> None:
    print(load(3))


if __name__ == "__main__":
    asyncio.run(main())
