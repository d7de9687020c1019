import multiprocessing

if __name__ == "__main__":
    multiprocessing.set_start_method("spawn")
    queue = multiprocessing.Queue()
    print(multiprocessing.get_start_method())
