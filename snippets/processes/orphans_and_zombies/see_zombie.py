# /// script
# [tool.runner]
# platforms = ["linux"]
# start-methods = ["fork", "spawn"]
# ///
from multiprocessing import Process, active_children
from pathlib import Path


def state(pid: int) -> str:
    stat = Path(f"/proc/{pid}/stat")
    return (
        stat.read_text().rsplit(")")[1].split()[0]
        if stat.exists()
        else "-"
    )


if __name__ == "__main__":
    child = Process(target=abs, args=(-1,))
    child.start()
    pid = child.pid
    while state(pid) != "Z":
        pass
    print("ended, not yet joined:", state(pid))
    print("children:", active_children())
    print("after asking for the children:", state(pid))
    print("exit code:", child.exitcode)
