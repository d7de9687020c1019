import asyncio
import concurrent.futures
import multiprocessing
import queue

if __name__ == "__main__":
    for name, error in {
        "concurrent.futures": concurrent.futures.TimeoutError,
        "asyncio": asyncio.TimeoutError,
        "multiprocessing": multiprocessing.TimeoutError,
        "queue.Empty": queue.Empty,
    }.items():
        print(f"{name:20}", issubclass(error, TimeoutError))
