from multiprocessing import Manager, Process


def change(people) -> None:
    ann = people["ann"]
    ann["age"] = 31
    people["ann"] = ann


if __name__ == "__main__":
    with Manager() as manager:
        people = manager.dict(ann={"age": 30})
        child = Process(target=change, args=(people,))
        child.start()
        child.join()
        print(people["ann"])
