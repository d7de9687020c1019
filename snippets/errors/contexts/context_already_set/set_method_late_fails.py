import multiprocessing

if __name__ == "__main__":
    queue = multiprocessing.Queue()
    multiprocessing.set_start_method("spawn")
    print(multiprocessing.get_start_method())
