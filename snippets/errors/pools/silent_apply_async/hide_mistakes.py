from multiprocessing import Pool


def repeat(word: str, times: int) -> str:
    return word * times


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        mistakes = {
            "a function that can't be sent": pool.apply_async(
                lambda: 1
            ),
            "one argument too few": pool.apply_async(repeat, ("ab",)),
            "no tuple around one": pool.apply_async(len, ("ab")),
            "a call": pool.apply_async(repeat("ab", 2)),
        }
        for mistake, result in mistakes.items():
            try:
                result.get()
            except Exception as error:
                print(f"{mistake}: {type(error).__name__}")
