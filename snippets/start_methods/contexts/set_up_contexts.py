import multiprocessing as mp
import sys

if __name__ == "__main__":
    for method in sorted(mp.get_all_start_methods()):
        context = mp.get_context(method)
        context.set_executable(sys.executable)
        context.set_forkserver_preload(["json"])
        try:
            context.set_start_method("spawn")
        except ValueError as error:
            print(f"{method}: {error}")
        child = context.Process(target=abs, args=(-1,))
        child.start()
        child.join()
        print(method, "exit code", child.exitcode)
