# /// script
# [tool.runner]
# tabs = ["3.15 spawn", "3.13", "3.14", "3.15"]
# [tool.runner.ends]
# fork = ""
# "3.13.8 forkserver" = "fails"
# "3.15 forkserver" = "varies"
# ///
from multiprocessing import Process


def work() -> None:
    print("working")


process = Process(target=work)
process.start()
process.join()
print("exit code of the child:", process.exitcode)
