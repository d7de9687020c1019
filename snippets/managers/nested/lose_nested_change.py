from multiprocessing import Manager, Process


def change(people) -> None:
    people["ann"]["age"] = 31
    people["ann"]["tags"].append("new")


if __name__ == "__main__":
    with Manager() as manager:
        people = manager.dict(ann={"age": 30, "tags": []})
        child = Process(target=change, args=(people,))
        child.start()
        child.join()
        print(people["ann"])
