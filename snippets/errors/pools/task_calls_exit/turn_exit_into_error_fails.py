import argparse
from multiprocessing import Pool

parser = argparse.ArgumentParser(prog="task")
parser.add_argument("--size", type=int)


def work(command: str) -> int:
    try:
        return parser.parse_args(command.split()).size
    except SystemExit:
        raise RuntimeError(f"exit in {command!r}") from None


if __name__ == "__main__":
    commands = ["--size 1", "--size two", "--size 3"]
    with Pool(processes=2) as pool:
        print(pool.map(work, commands))
