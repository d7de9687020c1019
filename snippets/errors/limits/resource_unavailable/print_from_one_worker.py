# /// script
# [tool.runner]
# platforms = ["linux"]
# start-methods = ["fork"]
# ///
import os
import resource
from multiprocessing import Pool

if __name__ == "__main__":
    pool = Pool(processes=1)
    for number in range(2):
        pool.apply(print, args=("child", number))
        if os.getuid() == 0:  # the limit does not hold for root
            os.setuid(65534)
        resource.setrlimit(resource.RLIMIT_NPROC, (1, 1))
    pool.close()
    pool.join()
