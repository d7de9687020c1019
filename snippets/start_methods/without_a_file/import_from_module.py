import sys
from multiprocessing import Pool
from pathlib import Path

MODULE = """
def square(number):
    return number * number
"""

if __name__ == "__main__":
    Path("squares.py").write_text(MODULE)
    sys.path.insert(0, "")
    from squares import square

    with Pool(processes=2) as pool:
        print(pool.map(square, [1, 2, 3]))
