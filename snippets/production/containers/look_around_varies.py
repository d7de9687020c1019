# /// script
# [tool.runner]
# platforms = ["linux"]
# ///
import os
import shutil
from pathlib import Path


def read(name: str) -> str:
    path = Path("/sys/fs/cgroup") / name
    return path.read_text().strip() if path.exists() else "no limit"


if __name__ == "__main__":
    shm = shutil.disk_usage("/dev/shm").total // 2**20
    print("shared memory:", shm, "MiB")
    print("CPUs allowed: ", len(os.sched_getaffinity(0)))
    print("CPU quota:    ", read("cpu.max"))
    print("memory limit: ", read("memory.max"))
    print("process limit:", read("pids.max"))
