# /// script
# [tool.runner]
# tabs = ["3.14", "3.15", "3.15 spawn", "3.13"]
# ends = { "fork" = "" }
# ///
from multiprocessing import Manager

manager = Manager()
scores = manager.dict()
scores["ann"] = 3
print(scores)
