# /// script
# [tool.runner]
# platforms = ["linux"]
# ///
from multiprocessing.managers import SyncManager
from pathlib import Path


def megabytes() -> float:
    report = Path("/proc/self/status").read_text()
    line = report.partition("VmRSS:")[2]
    return int(line.split()[0]) / 1024


class MeasuredManager(SyncManager):
    pass


MeasuredManager.register("megabytes", megabytes)

if __name__ == "__main__":
    with MeasuredManager() as manager:
        people = manager.dict()
        for kind, make in ("plain", list), ("proxied", manager.list):
            before = manager.megabytes()._getvalue()
            for _ in range(30):
                people["ann"] = make([b"x" * 1_000_000])
            people.clear()
            kept = manager.megabytes()._getvalue() - before
            print(f"{kind} lists, memory freed: {kept < 20}")
