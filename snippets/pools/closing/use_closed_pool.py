from multiprocessing import Pool

if __name__ == "__main__":
    pool = Pool(processes=1)
    pool.close()
    try:
        pool.map(abs, [-1])
    except ValueError as error:
        print("ValueError:", error)
    pool.join()

    pool = Pool(processes=1)
    try:
        pool.join()
    except ValueError as error:
        print("ValueError:", error)
    pool.terminate()
    pool.join()
