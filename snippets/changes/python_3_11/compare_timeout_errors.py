import asyncio
import concurrent.futures
import multiprocessing

if __name__ == "__main__":
    print("is the built-in one:")
    for module in concurrent.futures, asyncio, multiprocessing:
        same = module.TimeoutError is TimeoutError
        print(f"{module.__name__}.TimeoutError: {same}")
