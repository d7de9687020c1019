import asyncio
import concurrent.futures

if __name__ == "__main__":
    for error in (
        concurrent.futures.CancelledError,
        asyncio.CancelledError,
    ):
        print(error.__module__)
        print("  is an Exception:", issubclass(error, Exception))
