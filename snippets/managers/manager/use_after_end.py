from multiprocessing import Manager

if __name__ == "__main__":
    with Manager() as manager:
        numbers = manager.list([1, 2, 3])
    try:
        print(numbers[0])
    except (OSError, EOFError):
        print("the list has ended with its manager")
