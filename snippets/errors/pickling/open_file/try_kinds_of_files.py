# /// script
# [tool.runner]
# tabs = ["3.15", "3.11"]
# ///
import io
import pathlib
import pickle
import sys

if __name__ == "__main__":
    path = pathlib.Path("words.txt")
    path.write_text("one\ntwo\n")
    for name, thing in {
        "open(path)": path.open(),
        "sys.stdout": sys.stdout,
        'open(path, "rb")': path.open("rb"),
        'open(path, "ab")': path.open("ab"),
        'open(path, "r+b")': path.open("r+b"),
        "BytesIO()": io.BytesIO(),
        "StringIO()": io.StringIO(),
        "Path(path)": path,
    }.items():
        try:
            pickle.dumps(thing)
            answer = "crosses"
        except TypeError as error:
            answer = f"TypeError: {error}"
        print(f"{name}: {answer}")
