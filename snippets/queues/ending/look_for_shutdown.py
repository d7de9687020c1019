# /// script
# requires-python = ">=3.13"
# ///
import asyncio
import multiprocessing
import queue

if __name__ == "__main__":
    for q in queue.Queue(), asyncio.Queue(), multiprocessing.Queue():
        print(type(q).__module__, hasattr(q, "shutdown"))
