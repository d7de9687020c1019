import os
import sys
from multiprocessing import get_all_start_methods, get_context

level = 1


def show(expected: dict) -> None:
    found = {
        "a global": level,
        "environment": os.environ.get("LEVEL"),
        "working directory": os.getcwd(),
        "sys.argv": sys.argv[1:],
        "sys.path": "extra" in sys.path,
        "umask": os.umask(0),
    }
    os.umask(found["umask"])
    for name, value in found.items():
        print(
            f"  {name}:",
            "carried" if value == expected[name] else "NOT",
        )
    sys.stdout.flush()


if __name__ == "__main__":
    level = 2
    os.environ["LEVEL"] = "2"
    os.mkdir("elsewhere")
    sys.argv.append("added")
    sys.path.append("extra")
    os.umask(0o027)
    methods = sorted(get_all_start_methods())
    children = [get_context(method).Process for method in methods]
    expected = {
        "a global": 2,
        "environment": "2",
        "working directory": os.path.abspath("elsewhere"),
        "sys.argv": ["added"],
        "sys.path": True,
        "umask": 0o027,
    }
    os.chdir("elsewhere")
    for method, Child in zip(methods, children):
        print(method, flush=True)
        child = Child(target=show, args=(expected,))
        child.start()
        child.join()
