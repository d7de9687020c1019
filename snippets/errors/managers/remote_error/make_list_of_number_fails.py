from multiprocessing import Manager

if __name__ == "__main__":
    with Manager() as manager:
        try:
            manager.list([1]).index(2)
        except ValueError as error:
            print(repr(error), flush=True)
        manager.list(3)
