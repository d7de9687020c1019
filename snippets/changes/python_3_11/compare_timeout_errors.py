import asyncio
import concurrent.futures
import multiprocessing

if __name__ == "__main__":
    for module in concurrent.futures, asyncio, multiprocessing:
        same = module.TimeoutError is TimeoutError
        print(
            f"{module.__name__}.TimeoutError is the built-in one: {same}"
        )
