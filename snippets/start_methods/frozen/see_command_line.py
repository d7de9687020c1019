# /// script
# [tool.runner]
# platforms = ["linux", "darwin"]
# ///
from multiprocessing import spawn

if __name__ == "__main__":
    command = spawn.get_command_line(pipe_handle=7)
    print([part for part in command[1:] if "main" in part])
    spawn.sys.frozen = True
    print(spawn.get_command_line(pipe_handle=7)[1:])
