from multiprocessing import Pool


def make_scale(factor: int) -> type:
    class Scale:
        def __call__(self, number: int) -> int:
            return factor * number

        def __reduce__(self):
            return rebuild, (factor,)

    return Scale


def rebuild(factor: int):
    return make_scale(factor)()


if __name__ == "__main__":
    Tenfold = make_scale(10)
    with Pool(processes=2) as pool:
        print(pool.map(Tenfold(), [1, 2, 3]))
