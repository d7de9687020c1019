from multiprocessing import Array, Value

if __name__ == "__main__":
    small = Value("b", 127)
    small.value += 1
    print("127 + 1 =", small.value)
    number = Value("i", 0)
    try:
        number.value = 1.5
    except TypeError:
        print("an int takes no float: TypeError")
    numbers = Array("i", 3)
    try:
        numbers[3] = 1
    except IndexError:
        print("three have no fourth: IndexError")
