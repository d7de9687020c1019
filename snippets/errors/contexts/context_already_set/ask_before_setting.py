import multiprocessing

if __name__ == "__main__":
    if multiprocessing.get_start_method(allow_none=True) is None:
        multiprocessing.set_start_method("spawn")
    print(multiprocessing.get_start_method())
