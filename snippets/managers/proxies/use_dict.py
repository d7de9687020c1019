from multiprocessing import Manager

if __name__ == "__main__":
    with Manager() as manager:
        ages = manager.dict(ann=30)
        ages["ben"] = 25
        ages.update(cid=41)
        ages.setdefault("dan", 8)
        print(ages["ann"], ages.get("eve"), len(ages))
        print(ages.keys(), ages.values())
        print(" ".join(name for name in ages), ages.items()[0])
        print("popped:", ages.pop("ann"), ages.popitem())
        print("copy:", ages.copy())
        ages.clear()
        print(ages)
