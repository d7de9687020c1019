from multiprocessing import Pool


def work(number: int) -> int:
    return number * number


def with_bar(items):
    for done, item in enumerate(items, start=1):
        yield item
        print(f"the bar shows {done / len(items):.0%}")


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        result = pool.map_async(work, with_bar(range(4)))
        print("the first task can begin")
        print(result.get())
