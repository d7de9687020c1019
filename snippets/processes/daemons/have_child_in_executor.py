from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Pool, Process, current_process


def start_child(_) -> str:
    child = Process(target=abs, args=(-1,))
    try:
        child.start()
    except AssertionError:
        return f"daemon {current_process().daemon}, no child"
    child.join()
    return f"daemon {current_process().daemon}, child: {child.exitcode}"


if __name__ == "__main__":
    with Pool(processes=1) as pool:
        print("Pool:", *pool.map(start_child, [0]))
    with ProcessPoolExecutor(max_workers=1) as executor:
        print("executor:", *executor.map(start_child, [0]))
