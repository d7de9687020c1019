# /// script
# [tool.runner]
# tabs = ["3.14", "3.15"]
# ///
from multiprocessing import Array, Value

if __name__ == "__main__":
    for make in Value, Array:
        try:
            make("x", 1)
        except TypeError as error:
            print("TypeError:", error)
