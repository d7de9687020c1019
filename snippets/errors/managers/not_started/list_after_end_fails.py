from multiprocessing import Manager

if __name__ == "__main__":
    with Manager() as manager:
        first = manager.list()
    second = manager.list()
