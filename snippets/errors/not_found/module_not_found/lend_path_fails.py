# /// script
# [tool.runner]
# ends = { "fork" = "" }
# ///
import sys
from multiprocessing import Process

if __name__ == "__main__":
    sys.path.append("plugins")
    import resize

    sys.path.remove("plugins")
    process = Process(target=resize.halve, args=(8,))
    process.start()
    process.join()
    sys.exit(process.exitcode)
