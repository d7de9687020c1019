import multiprocessing as mp

if __name__ == "__main__":
    print("before:", mp.get_start_method(allow_none=True))
    queue = mp.Queue()
    print("after:", mp.get_start_method(allow_none=True) is not None)
    try:
        mp.set_start_method("spawn")
    except RuntimeError as error:
        print("RuntimeError:", error)
    mp.set_start_method("spawn", force=True)
    print("forced:", mp.get_start_method())
    queue.close()
