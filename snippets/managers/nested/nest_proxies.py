from multiprocessing import Manager, Process


def change(people) -> None:
    people["ann"]["age"] = 31
    people["ann"]["tags"].append("new")


if __name__ == "__main__":
    with Manager() as manager:
        people = manager.dict()
        people["ann"] = manager.dict(age=30, tags=manager.list())
        child = Process(target=change, args=(people,))
        child.start()
        child.join()
        print(people["ann"]["age"], list(people["ann"]["tags"]))
        print("a copy holds a", type(people.copy()["ann"]).__name__)
