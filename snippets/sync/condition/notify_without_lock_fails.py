from multiprocessing import Condition

if __name__ == "__main__":
    changed = Condition()
    changed.notify()
