from multiprocessing.shared_memory import ShareableList

if __name__ == "__main__":
    words = ShareableList(["short", b"bytes"])
    for text in ("eightchr", "ninechars"):
        try:
            words[0] = text
            print(text, "fits")
        except ValueError as error:
            print(text, "- ValueError:", error)
    try:
        words[1] = [1, 2]
    except Exception as error:
        print("a list -", type(error).__name__)
    words.shm.close()
    words.shm.unlink()
