from multiprocessing import Pool

pickled = 0


class Model:
    def __init__(self, factor: int) -> None:
        self.factor = factor

    def __getstate__(self) -> dict:
        global pickled
        pickled += 1
        return self.__dict__

    def predict(self, number: int) -> int:
        return self.factor * number


def keep(given: Model) -> None:
    global model
    model = given


def predict(number: int) -> int:
    return model.predict(number)


if __name__ == "__main__":
    model = Model(factor=3)
    with Pool(2, initializer=keep, initargs=(model,)) as pool:
        print(pool.map(predict, range(8), chunksize=1))
        print("at most once for each worker:", pickled <= 2)
        pickled = 0
        pool.map(model.predict, range(8), chunksize=1)
        print("as a bound method, times:", pickled)
