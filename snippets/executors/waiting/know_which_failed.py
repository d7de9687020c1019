from concurrent.futures import ProcessPoolExecutor, as_completed


def invert(number):
    return 1 / number


if __name__ == "__main__":
    results, errors = {}, {}
    with ProcessPoolExecutor(max_workers=2) as executor:
        numbers = {
            executor.submit(invert, n): n for n in (1, 0, 4, "five")
        }
        for future in as_completed(numbers):
            number = numbers[future]
            try:
                results[number] = future.result()
            except Exception as error:
                errors[number] = type(error).__name__
    print("results:", dict(sorted(results.items())))
    print("errors:", dict(sorted(errors.items(), key=str)))
