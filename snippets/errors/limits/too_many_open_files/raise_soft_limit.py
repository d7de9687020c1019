# /// script
# [tool.runner]
# platforms = ["linux"]
# ///
import resource
from multiprocessing import Pipe

if __name__ == "__main__":
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (24, hard))
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    pipes = [Pipe() for _ in range(24)]
    print("pipes:", len(pipes))
