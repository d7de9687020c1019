from multiprocessing import Pool

done, failed = [], []


def invert(number: int) -> float:
    return 12 / number


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        for number in (1, 2, 0):
            pool.apply_async(
                invert,
                (number,),
                callback=done.append,
                error_callback=failed.append,
            )
        pool.close()
        pool.join()
    print("done:", sorted(done))
    print("failed:", failed)
