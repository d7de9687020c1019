from multiprocessing import Process
from multiprocessing.shared_memory import ShareableList


def promote(person: ShareableList) -> None:
    person[1] += 1
    person[2] = "boss"
    person[3] = True
    person.shm.close()


if __name__ == "__main__":
    person = ShareableList(["Ada", 36, "worker", None, 2.5, b"id"])
    try:
        child = Process(target=promote, args=(person,))
        child.start()
        child.join()
        print(list(person))
        print("length:", len(person))
    finally:
        person.shm.close()
        person.shm.unlink()
