from multiprocessing import Manager, Process


def score(players) -> None:
    ann = players["ann"]
    ann["points"] = 10
    ann["prizes"].append("a cup")
    players["ann"] = ann


if __name__ == "__main__":
    with Manager() as manager:
        players = manager.dict()
        players["ann"] = {"points": 0, "prizes": []}
        process = Process(target=score, args=(players,))
        process.start()
        process.join()
        print(players["ann"])
