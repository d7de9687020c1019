import argparse
import os
import sys
from multiprocessing import Process, freeze_support, set_start_method

sys.frozen, sys.executable = True, os.path.abspath("app")


def work() -> None:
    print("working")


if __name__ == "__main__":
    freeze_support()
    parser = argparse.ArgumentParser(prog="app")
    parser.add_argument("--debug", action="store_true")
    parser.parse_args()
    set_start_method("forkserver")
    process = Process(target=work)
    process.start()
    process.join()
    sys.exit(process.exitcode)
