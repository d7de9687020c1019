from concurrent.futures import ProcessPoolExecutor

taken = 0


def numbers():
    global taken
    for number in range(1000):
        taken += 1
        yield number


def double(number):
    return 2 * number


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=2) as executor:
        results = executor.map(double, numbers(), chunksize=100)
        print("first:", next(results), "- items taken:", taken)
