from multiprocessing import Pool
from unittest.mock import MagicMock


def make_client() -> None:
    global client
    client = MagicMock()
    client.get.return_value = "ok"


def fetch(path: str) -> str:
    return client.get(path)


if __name__ == "__main__":
    with Pool(processes=2, initializer=make_client) as pool:
        print(pool.map(fetch, ["/status"]))
