from concurrent.futures import ProcessPoolExecutor


def measure(size: int) -> int:
    import tracemalloc

    tracemalloc.start()
    data = bytes(size)
    return tracemalloc.get_traced_memory()[1] // len(data)


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=1) as executor:
        print(executor.submit(measure, 10**7).result())
