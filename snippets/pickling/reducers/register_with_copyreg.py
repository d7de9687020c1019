import copyreg
import re
from multiprocessing import Pool


def find_all(finder):
    return finder("ab12c3")


class Finder:
    """Stands for a class of a library, which can't be changed."""

    def __init__(self, pattern):
        self.pattern = pattern
        self.find = lambda text: re.findall(pattern, text)

    def __call__(self, text):
        return self.find(text)


def reduce_finder(finder):
    return Finder, (finder.pattern,)


copyreg.pickle(Finder, reduce_finder)

if __name__ == "__main__":
    with Pool(processes=2) as pool:
        print(pool.map(find_all, [Finder(r"\d"), Finder(r"\d+")]))
