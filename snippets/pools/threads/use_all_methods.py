from multiprocessing.pool import ThreadPool


def add(left: int, right: int = 1) -> int:
    return left + right


if __name__ == "__main__":
    pool = ThreadPool(processes=2)
    print(pool.map(add, [1, 2]), pool.apply(add, (1, 2)))
    print(pool.starmap(add, [(1, 2)]), list(pool.imap(add, [1])))
    print(list(pool.imap_unordered(add, [5])))
    later = pool.map_async(add, [1, 2])
    print(later.get(), pool.apply_async(add, (1,)).get())
    print(pool.starmap_async(add, [(3, 4)]).get())
    pool.close()
    pool.join()

    with ThreadPool(1) as pool:
        print(pool.map(lambda n: n * n, [3]))
        pool.terminate()
