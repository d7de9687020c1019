from multiprocessing import Pool


def cube(number: int) -> int:
    return number**3


if __name__ == "__main__":
    numbers = range(1, 9)
    with Pool(processes=4) as pool:
        cubes = pool.map(cube, numbers)
    print(cubes)
    print("same as a loop:", cubes == [cube(n) for n in numbers])
