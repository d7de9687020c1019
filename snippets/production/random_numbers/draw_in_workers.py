# /// script
# dependencies = ["numpy>=2"]
# [tool.runner]
# tabs = ["3.12", "3.15"]
# ///
import random
from multiprocessing import get_all_start_methods, get_context

import numpy.random


def draw(_) -> tuple[float, float]:
    return random.random(), numpy.random.random()


def draw_twice(context) -> list:
    drawn = []
    for _ in range(2):
        with context.Pool(1) as pool:
            drawn += pool.map(draw, [0])
    return drawn


if __name__ == "__main__":
    for method in sorted(get_all_start_methods()):
        first, second = draw_twice(get_context(method))
        alike = first[0] == second[0], first[1] == second[1]
        print(
            f"{method}: random alike {alike[0]}, NumPy alike {alike[1]}"
        )
