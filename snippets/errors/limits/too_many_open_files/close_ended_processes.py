# /// script
# [tool.runner]
# platforms = ["linux", "darwin"]
# ///
import resource
from multiprocessing import Process

if __name__ == "__main__":
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (24, hard))
    processes = []
    for _ in range(24):
        process = Process(target=abs, args=(-1,))
        process.start()
        process.join()
        processes.append(process)
        process.close()
    print("done:", len(processes))
