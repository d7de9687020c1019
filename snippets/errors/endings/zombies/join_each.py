# /// script
# [tool.runner]
# platforms = ["linux"]
# start-methods = ["fork", "spawn"]
# ///
import os
import subprocess
from multiprocessing import Event, Process


def work(go: Event) -> None:
    go.wait()


def list_children() -> None:
    command = ["ps", "-o", "stat=,args=", "--ppid", str(os.getpid())]
    lines = subprocess.check_output(command, text=True).splitlines()
    zombies = [line for line in lines if "defunct" in line]
    print(f"{len(zombies)} zombies", *zombies, sep="\n")


if __name__ == "__main__":
    go = Event()
    processes = [Process(target=work, args=(go,)) for _ in range(3)]
    for process in processes:
        process.start()
    go.set()
    for process in processes:
        process.join()
    list_children()
