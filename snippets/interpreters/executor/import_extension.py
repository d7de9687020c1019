# /// script
# requires-python = ">=3.14"
# dependencies = ["numpy>=2"]
# ///
from concurrent.futures import InterpreterPoolExecutor


def add_up() -> float:
    import numpy as np

    return float(np.ones(3).sum())


if __name__ == "__main__":
    with InterpreterPoolExecutor(max_workers=1) as executor:
        error = executor.submit(add_up).exception()
    print(type(error).__name__)
    print(str(error).strip().splitlines()[-1].split("module ")[-1])
