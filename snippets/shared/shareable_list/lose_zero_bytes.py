from multiprocessing.shared_memory import ShareableList

if __name__ == "__main__":
    data = ShareableList([b"abc\0\0", b"a\0c", b"\0\0"])
    print(list(data))
    data.shm.close()
    data.shm.unlink()
