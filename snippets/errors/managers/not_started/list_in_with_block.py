from multiprocessing.managers import SyncManager

if __name__ == "__main__":
    with SyncManager() as manager:
        numbers = manager.list([1, 2, 3])
        print(numbers)
