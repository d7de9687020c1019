from concurrent.futures import ProcessPoolExecutor


def invert(number):
    return 1 / number


if __name__ == "__main__":
    results = []
    with ProcessPoolExecutor(max_workers=2) as executor:
        try:
            for result in executor.map(invert, [1, 2, 0, 4]):
                results.append(result)
        except ZeroDivisionError:
            print("the third failed; the fourth is lost")
    print(results)
