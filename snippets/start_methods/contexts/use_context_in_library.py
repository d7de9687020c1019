import multiprocessing as mp


def square(number: int) -> int:
    return number * number


def squares_of(numbers, context=None) -> list[int]:
    """What a library does: its own choice, or that of its caller."""
    context = context or mp.get_context("spawn")
    with context.Pool(processes=2) as pool:
        return pool.map(square, numbers)


if __name__ == "__main__":
    print(squares_of([1, 2, 3]))
