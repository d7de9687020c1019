# /// script
# [tool.runner]
# platforms = ["linux"]
# start-methods = ["forkserver"]
# ///
from multiprocessing import Process, set_forkserver_preload

if __name__ == "__main__":
    set_forkserver_preload(["lower_limit"])
    child = Process(target=print, args=("never printed",))
    child.start()
    child.join()
