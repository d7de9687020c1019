from multiprocessing import Manager, Process


def count_letters(word: str, lengths) -> None:
    lengths[word] = len(word)


if __name__ == "__main__":
    with Manager() as manager:
        lengths = manager.dict()
        children = [
            Process(target=count_letters, args=(word, lengths))
            for word in ("one", "three", "eleven")
        ]
        for child in children:
            child.start()
        for child in children:
            child.join()
        print(sorted(lengths.items()))
        result = lengths.copy()
    print(type(result).__name__, "kept:", len(result))
