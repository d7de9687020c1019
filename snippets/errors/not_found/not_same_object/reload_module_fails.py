import colorsys
import importlib
from multiprocessing import Pool

convert = colorsys.rgb_to_hsv

if __name__ == "__main__":
    importlib.reload(colorsys)
    with Pool(processes=2) as pool:
        print(pool.starmap(convert, [(0, 0, 0), (1, 1, 1)]))
