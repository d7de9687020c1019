import re
from concurrent.futures import ProcessPoolExecutor


def find_year(text: str) -> re.Match:
    return re.search(r"\d{4}", text)


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=2) as executor:
        print(executor.submit(find_year, "in 1991").result())
