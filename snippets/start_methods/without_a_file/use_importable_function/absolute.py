from multiprocessing import Pool

with Pool(processes=1) as pool:
    print(pool.map(abs, [-1, -2]))
