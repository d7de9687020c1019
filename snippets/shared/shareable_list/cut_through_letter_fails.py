from multiprocessing.shared_memory import ShareableList

if __name__ == "__main__":
    words = ShareableList(["日本語"])
    try:
        print(words[0])
    finally:
        words.shm.close()
        words.shm.unlink()
