from multiprocessing import Pool
from unittest.mock import MagicMock


def fetch(client) -> str:
    return client.get("/status")


if __name__ == "__main__":
    client = MagicMock()
    client.get.return_value = "ok"
    with Pool(processes=2) as pool:
        print(pool.map(fetch, [client]))
