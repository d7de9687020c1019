import multiprocessing
import platform
import sys

if __name__ == "__main__":
    print(platform.python_implementation(), platform.python_version())
    print("on", sys.platform)
    methods = multiprocessing.get_all_start_methods()
    print("start methods, the default first:", *methods)
