import os
import tempfile
from multiprocessing import Pool


def make_table(path: str) -> str:
    with open(path, "wb") as file:
        file.write(b"0123456789" * 100_000)
    return path


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        paths = [os.path.join(folder, name) for name in ("a", "b")]
        with Pool(processes=2) as pool:
            for path in pool.imap(make_table, paths):
                print("bytes:", os.path.getsize(path))
