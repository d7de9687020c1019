# /// script
# [tool.runner]
# platforms = ["linux"]
# ///
import os
from multiprocessing import Process


def work(cpu: int) -> None:
    os.sched_setaffinity(0, {cpu})
    print("on one CPU:", os.sched_getaffinity(0) == {cpu}, flush=True)


if __name__ == "__main__":
    cpus = sorted(os.sched_getaffinity(0))
    for number in range(2):
        cpu = cpus[number % len(cpus)]
        child = Process(target=work, args=(cpu,))
        child.start()
        child.join()
    unchanged = cpus == sorted(os.sched_getaffinity(0))
    print("the parent may use all as before:", unchanged)
