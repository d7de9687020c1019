# /// script
# [tool.runner]
# tabs = ["3.12", "3.14"]
# ///
import multiprocessing as mp

if __name__ == "__main__":
    child = mp.get_context("spawn").Process(target=abs, args=(-1,))
    child.start()
    child.join()
    fixed = mp.get_start_method(allow_none=True) is not None
    print("the method is fixed for all:", fixed)
