from multiprocessing import get_context


def greet_from_child() -> None:
    print("hello from the child")


print("running as", __name__, flush=True)

if __name__ == "__main__":
    process = get_context("spawn").Process(target=greet_from_child)
    process.start()
    process.join()
    print("exit code of the child:", process.exitcode)
