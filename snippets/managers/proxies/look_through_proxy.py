from multiprocessing import Manager

if __name__ == "__main__":
    with Manager() as manager:
        numbers = manager.list([3, 1, 2])
        print("str: ", str(numbers))
        print("repr:", repr(numbers).split(" at ")[0])
        print("value:", numbers._getvalue())
        print("call:", numbers._callmethod("index", (2,)))
        print("equal to the list:", numbers == [3, 1, 2])
        print("equal inside:", numbers._getvalue() == [3, 1, 2])
