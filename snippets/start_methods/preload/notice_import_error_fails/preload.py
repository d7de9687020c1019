import sys
from multiprocessing import get_context

if __name__ == "__main__":
    context = get_context("forkserver")
    context.set_forkserver_preload(
        ["no_such_module"], on_error=sys.argv[1]
    )
    child = context.Process(target=abs, args=(-1,))
    child.start()
    child.join()
    print("exit code:", child.exitcode)
