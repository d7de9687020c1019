from multiprocessing import Pool

done, failed = [], []


def invert(number: int) -> float:
    return 12 / number


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        results = [
            pool.apply_async(
                invert,
                (n,),
                callback=done.append,
                error_callback=failed.append,
            )
            for n in (1, 2, 0)
        ]
        for result in results:
            result.wait()
        pool.close()
        pool.join()
    print("done:", sorted(done))
    print("failed:", failed)
