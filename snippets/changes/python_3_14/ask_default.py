# /// script
# [tool.runner]
# tabs = ["3.13", "3.14"]
# ///
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_start_method

if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=1) as executor:
        there = executor.submit(get_start_method).result()
    print("default:", get_start_method(), "- executor:", there)
