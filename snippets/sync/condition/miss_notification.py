from multiprocessing import Condition, Value

if __name__ == "__main__":
    changed = Condition()
    ready = Value("b", 0, lock=False)
    with changed:
        ready.value = 1
        changed.notify()
    with changed:
        print("wait:", changed.wait(timeout=0.1))
        print(
            "wait_for:",
            changed.wait_for(lambda: ready.value, timeout=0.1),
        )
