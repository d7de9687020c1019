# /// script
# requires-python = ">=3.13"
# ///
import sys
import sysconfig
from concurrent.futures import ThreadPoolExecutor
from time import perf_counter, process_time


def work(_) -> int:
    return sum(n * n for n in range(400_000))


if __name__ == "__main__":
    built = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))
    print("free-threaded build:", built)
    print("the GIL is on:", sys._is_gil_enabled())
    start, cpu = perf_counter(), process_time()
    with ThreadPoolExecutor(max_workers=2) as executor:
        list(executor.map(work, range(2)))
    cores = (process_time() - cpu) / (perf_counter() - start)
    print(f"cores that two threads kept busy: {cores:.1f}")
