# /// script
# requires-python = ">=3.14"
# ///
from concurrent.futures import ProcessPoolExecutor
from itertools import count, islice

taken = 0


def numbers():
    global taken
    for number in count():
        taken += 1
        yield number


def double(number):
    return 2 * number


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=2) as executor:
        results = executor.map(double, numbers(), buffersize=4)
        print("items taken at once:", taken)
        print(list(islice(results, 10)), "- items taken:", taken)
        results.close()
