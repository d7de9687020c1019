def count_words(text: str) -> int:
    return len(text.split())


def count_all(texts: list[str], context) -> list[int]:
    with context.Pool(2) as pool:
        return pool.map(count_words, texts)
