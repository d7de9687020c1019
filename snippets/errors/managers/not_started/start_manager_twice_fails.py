from multiprocessing import Manager

if __name__ == "__main__":
    manager = Manager()
    manager.start()
