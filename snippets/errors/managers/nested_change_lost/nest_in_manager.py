from multiprocessing import Manager, Process


def score(players) -> None:
    players["ann"]["points"] = 10
    players["ann"]["prizes"].append("a cup")


if __name__ == "__main__":
    with Manager() as manager:
        players = manager.dict()
        players["ann"] = manager.dict(points=0, prizes=manager.list())
        process = Process(target=score, args=(players,))
        process.start()
        process.join()
        print(players["ann"]["points"], players["ann"]["prizes"][:])
