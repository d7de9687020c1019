# /// script
# [tool.runner]
# platforms = ["linux", "darwin"]
# ///
import os
import signal
from multiprocessing import resource_tracker
from multiprocessing.shared_memory import SharedMemory

if __name__ == "__main__":
    first = SharedMemory(create=True, size=8)
    tracker = resource_tracker._resource_tracker._pid
    os.kill(tracker, signal.SIGKILL)
    os.waitid(os.P_PID, tracker, os.WEXITED | os.WNOWAIT)
    second = SharedMemory(create=True, size=8)
    print("made the second block")
    for block in (first, second):
        block.close()
        block.unlink()
