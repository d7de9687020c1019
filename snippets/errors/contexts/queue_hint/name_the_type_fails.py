from multiprocessing import Queue

MaybeQueue = Queue | None


def report(text: str, to: MaybeQueue = None) -> str:
    if to is not None:
        to.put(text)
    return text


if __name__ == "__main__":
    print(report("done"))
