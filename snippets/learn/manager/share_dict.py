import os
from multiprocessing import Manager, Pool, active_children


def note_length(lengths: dict[str, int], word: str) -> None:
    lengths[word] = len(word)


if __name__ == "__main__":
    with Manager() as manager:
        [server] = active_children()
        print("a process of its own:", server.pid != os.getpid())
        lengths = manager.dict()
        calls = [(lengths, word) for word in ("queue", "pipe", "pool")]
        with Pool(processes=4) as pool:
            pool.starmap(note_length, calls)
        print(sorted(lengths.items()))
        print("what the parent holds:", type(lengths).__name__)
    print("ended with the block:", not server.is_alive())
