# /// script
# [tool.runner]
# tabs = ["3.11", "3.12"]
# ///
from multiprocessing import Pool

if __name__ == "__main__":
    for number in (0, 1.5):
        try:
            with Pool(1, maxtasksperchild=number):
                print(number, "is taken")
        except (ValueError, AssertionError) as error:
            print(f"{type(error).__name__}: {error}")
