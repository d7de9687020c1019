from multiprocessing import Array, Process, Value


def fill(squares, total) -> None:
    for i in range(len(squares)):
        squares[i] = i * i
    total.value = sum(squares)


if __name__ == "__main__":
    squares = Array("i", 5)
    total = Value("i", 0)
    child = Process(target=fill, args=(squares, total))
    child.start()
    child.join()
    print(squares[:], total.value)
