from multiprocessing.managers import SharedMemoryManager

if __name__ == "__main__":
    manager = SharedMemoryManager()
    manager.start()
    numbers = manager.ShareableList([3, 1, 2])
    numbers[0] = 30
    print(sorted(numbers))
    manager.shutdown()
