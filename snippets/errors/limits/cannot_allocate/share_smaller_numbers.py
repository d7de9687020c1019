# /// script
# [tool.runner]
# platforms = ["linux"]
# ///
import resource
from multiprocessing import Array

if __name__ == "__main__":
    resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30))
    numbers = Array("B", 200_000_000, lock=False)
    print(len(numbers))
