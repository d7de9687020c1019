# /// script
# [tool.runner]
# limit = 8
# ///
from multiprocessing import Pool


class FetchError(Exception):
    def __init__(self, url: str, status: int) -> None:
        super().__init__(f"{url} answered {status}")


def fetch(url: str) -> str:
    raise FetchError(url, 404)


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        print(pool.map(fetch, ["a.example"]))
