from multiprocessing.shared_memory import ShareableList


def try_to_store(words: ShareableList, text: str) -> None:
    try:
        words[0] = text
    except ValueError as error:
        print("ValueError:", error)
    print(words[0])


if __name__ == "__main__":
    words = ShareableList(["hi", "exactly8"])
    try:
        print("places:", words.format)
        try_to_store(words, "12345678")
        try_to_store(words, "123456789")
    finally:
        words.shm.close()
        words.shm.unlink()
