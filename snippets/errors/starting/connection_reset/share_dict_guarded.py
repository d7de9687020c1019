from multiprocessing import Manager

if __name__ == "__main__":
    manager = Manager()
    scores = manager.dict()
    scores["ann"] = 3
    print(scores)
