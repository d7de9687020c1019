from multiprocessing import Manager

if __name__ == "__main__":
    with Manager() as manager:
        data = manager.dict({"names": []})

        data["names"].append("lost")
        print("changed in place:", data["names"])

        names = data["names"]
        names.append("kept")
        data["names"] = names
        print("assigned back:", data["names"])

        data["names"] = manager.list()
        data["names"].append("kept too")
        print("a list of the manager:", list(data["names"]))
