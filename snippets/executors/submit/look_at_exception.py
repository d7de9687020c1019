from concurrent.futures import Future, ProcessPoolExecutor


def divide(a, b):
    return a / b


def tell(future: Future):
    error = future.exception()
    if error:
        print("failed:", type(error).__name__, "-", error)
    else:
        print("result:", future.result())


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=2) as executor:
        futures = [executor.submit(divide, 6, b) for b in (3, 0)]
    for future in futures:
        tell(future)
    where = str(futures[1].exception().__cause__)
    print("the line in the worker is told:", "return a / b" in where)
