from multiprocessing.shared_memory import ShareableList

if __name__ == "__main__":
    packets = ShareableList([b"\x01\x00\x02", b"\x01\x00\x00"])
    try:
        print(packets[0], packets[1])
        packets[0] = bytes(4)
        print(packets[0])
    finally:
        packets.shm.close()
        packets.shm.unlink()
