from multiprocessing.shared_memory import ShareableList

if __name__ == "__main__":
    words = ShareableList(["日本語".encode()])
    try:
        print("complete:", words[0].decode() == "日本語")
    finally:
        words.shm.close()
        words.shm.unlink()
