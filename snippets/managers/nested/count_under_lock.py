from multiprocessing import Manager, Process


def count(words, counts, lock) -> None:
    for word in words:
        with lock:
            counts[word] = counts.get(word, 0) + 1


if __name__ == "__main__":
    with Manager() as manager:
        counts, lock = manager.dict(), manager.Lock()
        children = [
            Process(
                target=count, args=(["a", "b", "a"] * 10, counts, lock)
            )
            for _ in range(3)
        ]
        for child in children:
            child.start()
        for child in children:
            child.join()
        print(sorted(counts.items()))
