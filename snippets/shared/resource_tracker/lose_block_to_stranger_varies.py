# /// script
# [tool.runner]
# platforms = ["linux", "darwin"]
# ///
import subprocess
import sys
from multiprocessing.shared_memory import SharedMemory

STRANGER = """
import sys
from multiprocessing.shared_memory import SharedMemory
memory = SharedMemory(name=sys.argv[1])
memory.close()
"""

if __name__ == "__main__":
    memory = SharedMemory(create=True, size=16)
    command = [sys.executable, "-c", STRANGER, memory.name]
    stranger = subprocess.run(command, capture_output=True, text=True)
    print("it warned:", "leaked shared_memory" in stranger.stderr)
    try:
        SharedMemory(name=memory.name)
    except FileNotFoundError:
        print("the stranger took the block with it")
    memory.close()
