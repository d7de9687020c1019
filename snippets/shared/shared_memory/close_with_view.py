from multiprocessing.shared_memory import SharedMemory

if __name__ == "__main__":
    memory = SharedMemory(create=True, size=16)
    view = memory.buf[:4]
    try:
        memory.close()
    except BufferError as error:
        print("BufferError:", error)
    view.release()
    memory.close()
    memory.unlink()
    print("closed; buf is", memory.buf)
