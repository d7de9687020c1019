# /// script
# [tool.runner]
# tabs = ["3.15 spawn", "3.13", "3.14", "3.15"]
# [tool.runner.ends]
# fork = ""
# "3.13.8 forkserver" = "fails"
# "3.15 forkserver" = "varies"
# ///
import sys

sys.tracebacklimit = 0  # the message is long enough

import warm_up

if __name__ == "__main__":
    print("exit code of the child:", warm_up.process.exitcode)
