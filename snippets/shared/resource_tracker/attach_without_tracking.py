# /// script
# requires-python = ">=3.13"
# [tool.runner]
# platforms = ["linux", "darwin"]
# ///
import subprocess
import sys
from multiprocessing.shared_memory import SharedMemory

STRANGER = """
import sys
from multiprocessing.shared_memory import SharedMemory
memory = SharedMemory(name=sys.argv[1], track=False)
memory.close()
"""

if __name__ == "__main__":
    memory = SharedMemory(create=True, size=16)
    subprocess.run([sys.executable, "-c", STRANGER, memory.name])
    SharedMemory(name=memory.name).close()
    print("the block is there")
    memory.close()
    memory.unlink()
