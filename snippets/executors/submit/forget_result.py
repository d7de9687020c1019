from concurrent.futures import ProcessPoolExecutor


def fail():
    raise RuntimeError("nobody will see this")


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=2) as executor:
        future = executor.submit(fail)
    print("all seems well")
    print("but there was:", repr(future.exception()))
