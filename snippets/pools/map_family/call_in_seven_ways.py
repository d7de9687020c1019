from multiprocessing import Pool


def power(base: int, exponent: int = 2) -> int:
    return base**exponent


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        print("map           ", pool.map(power, [1, 2, 3]))
        print("starmap       ", pool.starmap(power, [(2, 3), (3, 2)]))
        print("imap          ", list(pool.imap(power, [1, 2, 3])))
        squares = pool.imap_unordered(power, [1, 2, 3])
        print("imap_unordered", sorted(squares))
        print(
            "apply         ", pool.apply(power, (2,), {"exponent": 5})
        )

        later = pool.map_async(power, [1, 2, 3])
        also = pool.starmap_async(power, [(2, 3)])
        one = pool.apply_async(power, (5,))
        print("..._async     ", later.get(), also.get(), one.get())
