import asyncio


async def fetch(number: int) -> int:
    await asyncio.sleep(0.01)
    return number * number


async def load(number: int) -> int:
    return await fetch(number)


async def main() -> None:
    print(await load(3))


if __name__ == "__main__":
    asyncio.run(main())
