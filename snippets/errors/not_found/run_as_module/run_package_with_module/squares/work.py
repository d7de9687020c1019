def square(number: int) -> None:
    print(number * number)
