from collections import defaultdict
from multiprocessing.managers import SyncManager


class MyManager(SyncManager):
    pass


MyManager.register("defaultdict", defaultdict)

if __name__ == "__main__":
    with MyManager() as manager:
        groups = manager.defaultdict(list)
        groups["even"] += [2, 4]
        print(groups["even"])
