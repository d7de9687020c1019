from multiprocessing import Process
from multiprocessing.shared_memory import ShareableList


def change(name: str) -> None:
    settings = ShareableList(name=name)
    settings[0] = "off"
    settings[1] = settings[1] + 1
    settings.shm.close()


if __name__ == "__main__":
    settings = ShareableList(["auto", 41, 2.5, True, None])
    child = Process(target=change, args=(settings.shm.name,))
    child.start()
    child.join()
    print(list(settings), len(settings))
    print(
        "42 is at", settings.index(42), "and there", settings.count(42)
    )
    print("format:", settings.format)
    settings.shm.close()
    settings.shm.unlink()
