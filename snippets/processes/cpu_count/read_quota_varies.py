# /// script
# [tool.runner]
# platforms = ["linux"]
# ///
import os
from pathlib import Path


def cpus_of_cgroup() -> float | None:
    """What cgroup v2 lets this process use; None for no limit."""
    try:
        quota, period = (
            Path("/sys/fs/cgroup/cpu.max").read_text().split()
        )
    except FileNotFoundError:
        return None
    return None if quota == "max" else int(quota) / int(period)


def count_workers() -> int:
    allowed = len(os.sched_getaffinity(0))
    return max(1, int(min(allowed, cpus_of_cgroup() or allowed)))


if __name__ == "__main__":
    print("limit of the cgroup:", cpus_of_cgroup())
    print("workers to start:", count_workers())
