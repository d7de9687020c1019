import multiprocessing
from importlib import import_module

names = ("pool", "managers", "queues", "shared_memory")

if __name__ == "__main__":
    missing = [n for n in names if not hasattr(multiprocessing, n)]
    print("not there:", ", ".join(missing))
    for name in names:
        import_module(f"multiprocessing.{name}")
    missing = [n for n in names if not hasattr(multiprocessing, n)]
    print("not there:", ", ".join(missing))
