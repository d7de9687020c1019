from multiprocessing import Pool


def chunk_size(items: int, workers: int) -> int:
    """What map chooses: four chunks for each worker, rounded up."""
    return -(-items // (4 * workers))


if __name__ == "__main__":
    with Pool(processes=4) as pool:
        for items in (10, 100, 1000):
            result = pool.map_async(abs, range(items))
            same = result._chunksize == chunk_size(items, workers=4)
            print(items, "items, chunks of", result._chunksize, same)
            result.wait()
