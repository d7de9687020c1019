import multiprocessing


def work() -> None:
    print("working")


multiprocessing.set_start_method("spawn")

if __name__ == "__main__":
    process = multiprocessing.Process(target=work)
    process.start()
    process.join()
    print("exit code of the child:", process.exitcode)
