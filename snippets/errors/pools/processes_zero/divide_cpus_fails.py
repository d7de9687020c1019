from multiprocessing import Pool, cpu_count

if __name__ == "__main__":
    with Pool(processes=cpu_count() / 2) as pool:
        print(pool.map(abs, [-1, -2]))
