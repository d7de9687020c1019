from multiprocessing import Process

settings = {"mode": "fast"}


def change_mode() -> None:
    settings["mode"] = "careful"
    print("in the child:", settings["mode"])


if __name__ == "__main__":
    child = Process(target=change_mode)
    child.start()
    child.join()
    print("in the parent:", settings["mode"])
