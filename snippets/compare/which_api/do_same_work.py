import asyncio
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Pool, Process, SimpleQueue


def square(number: int) -> int:
    return number * number


def put_square(number: int, results) -> None:
    results.put((number, square(number)))


def with_processes(numbers: range) -> list[int]:
    results = SimpleQueue()
    workers = [
        Process(target=put_square, args=(n, results)) for n in numbers
    ]
    for worker in workers:
        worker.start()
    found = dict(results.get() for _ in workers)
    for worker in workers:
        worker.join()
    return [found[n] for n in numbers]


def with_pool(numbers: range) -> list[int]:
    with Pool(processes=2) as pool:
        return pool.map(square, numbers)


def with_executor(numbers: range) -> list[int]:
    with ProcessPoolExecutor(max_workers=2) as executor:
        return list(executor.map(square, numbers))


async def with_asyncio(numbers: range) -> list[int]:
    loop = asyncio.get_running_loop()
    with ProcessPoolExecutor(max_workers=2) as executor:
        calls = [
            loop.run_in_executor(executor, square, n) for n in numbers
        ]
        return await asyncio.gather(*calls)


if __name__ == "__main__":
    numbers = range(3)
    print("Process: ", with_processes(numbers))
    print("Pool:    ", with_pool(numbers))
    print("executor:", with_executor(numbers))
    print("asyncio: ", asyncio.run(with_asyncio(numbers)))
