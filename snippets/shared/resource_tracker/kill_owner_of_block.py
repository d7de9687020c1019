# /// script
# requires-python = ">=3.13"
# [tool.runner]
# platforms = ["linux", "darwin"]
# ///
import subprocess
import sys
from multiprocessing.shared_memory import SharedMemory

OWNER = """
from multiprocessing.shared_memory import SharedMemory
block = SharedMemory(create=True, size=8, track={track})
print(block.name, flush=True)
input()
"""


def survives_owner(track: bool) -> bool:
    with subprocess.Popen(
        [sys.executable, "-c", OWNER.format(track=track)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as owner:
        name = owner.stdout.readline().strip()
        owner.kill()
        owner.stderr.read()  # until the tracker has ended, too
    try:
        block = SharedMemory(name=name)
    except FileNotFoundError:
        return False
    block.close()
    block.unlink()
    return True


if __name__ == "__main__":
    print("tracked block survives:", survives_owner(track=True))
    print("untracked block survives:", survives_owner(track=False))
