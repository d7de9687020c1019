import asyncio
import concurrent.futures
import multiprocessing
import socket

if __name__ == "__main__":
    for timeout in (
        multiprocessing.TimeoutError,
        concurrent.futures.TimeoutError,
        asyncio.TimeoutError,
        socket.timeout,
    ):
        print(timeout.__module__, issubclass(timeout, TimeoutError))
