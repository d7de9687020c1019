from multiprocessing import Process


def square(number: int) -> int:
    return number * number


if __name__ == "__main__":
    process = Process(target=square, args=(7,))
    process.start()
    result = process.join()
    print("result:", result)
