# /// script
# [tool.runner]
# limit = 6
# tabs = ["3.15", "3.13 spawn", "3.13 fork"]
# ends = { "fork" = "" }
# ///
from multiprocessing import Pool

if __name__ == "__main__":

    def square(number: int) -> int:
        return number * number

    with Pool(processes=2) as pool:
        print(pool.map(square, [3]))
