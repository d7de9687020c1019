from multiprocessing import Pool, get_start_method, set_start_method

if __name__ == "__main__":
    set_start_method("spawn")
    print("start method:", get_start_method())
    with Pool(processes=4) as pool:
        print(pool.map(abs, [-1, -2, -3]))
    try:
        set_start_method("forkserver")
    except RuntimeError as error:
        print("second call:", error)
