# /// script
# [tool.runner]
# platforms = ["linux", "darwin"]
# ///
import mmap
import multiprocessing as mp

if __name__ == "__main__":
    context = mp.get_context("fork")
    for flags in (mmap.MAP_SHARED, mmap.MAP_PRIVATE):
        memory = mmap.mmap(-1, 5, flags=flags)
        memory[:] = b"....."
        child = context.Process(target=memory.write, args=(b"child",))
        child.start()
        child.join()
        print(memory[:])
        memory.close()
