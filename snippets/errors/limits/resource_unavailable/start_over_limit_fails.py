# /// script
# [tool.runner]
# platforms = ["linux"]
# start-methods = ["fork", "spawn"]
# ///
import os
import resource
from multiprocessing import Process

if __name__ == "__main__":
    for number in range(2):
        child = Process(target=print, args=("child", number))
        child.start()
        child.join()
        if os.getuid() == 0:  # the limit does not hold for root
            os.setuid(65534)
        resource.setrlimit(resource.RLIMIT_NPROC, (1, 1))
