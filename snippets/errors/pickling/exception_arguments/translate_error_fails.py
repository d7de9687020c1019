from multiprocessing import Pool


class FetchError(Exception):
    def __init__(self, url: str, status: int) -> None:
        super().__init__(f"{url} answered {status}")


def fetch(url: str) -> str:
    raise FetchError(url, 404)


def fetch_or_raise_plain(url: str) -> str:
    try:
        return fetch(url)
    except FetchError as error:
        raise RuntimeError(repr(error)) from error


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        print(pool.map(fetch_or_raise_plain, ["a.example"]))
