from multiprocessing import Pool

count = 0


def work(number: int) -> int:
    global count
    count += 1
    return count


if __name__ == "__main__":
    with Pool(processes=1) as pool:
        print("in the worker:", pool.map(work, range(3)))
    print("in the parent:", count)
