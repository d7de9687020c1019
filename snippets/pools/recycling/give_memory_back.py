from multiprocessing import Pool

leak = []


def work(_) -> int:
    leak.append(bytearray(1_000_000))
    return len(leak)


if __name__ == "__main__":
    for limit in (None, 2):
        with Pool(1, maxtasksperchild=limit) as pool:
            most = max(pool.map(work, range(6), chunksize=1))
        print(f"maxtasksperchild={limit}: {most} MB kept at most")
