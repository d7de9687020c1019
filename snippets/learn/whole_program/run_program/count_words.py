import logging
import signal
import sys
from collections import Counter
from concurrent.futures import ProcessPoolExecutor, as_completed
from pathlib import Path

log = logging.getLogger("count")


def ignore_ctrl_c() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def count(path: Path) -> Counter:
    return Counter(path.read_text(encoding="utf-8").lower().split())


def count_all(paths: list[Path], workers: int) -> tuple[Counter, int]:
    total, failed = Counter(), 0
    with ProcessPoolExecutor(
        workers, initializer=ignore_ctrl_c
    ) as executor:
        tasks = {executor.submit(count, path): path for path in paths}
        try:
            for task in as_completed(tasks):
                try:
                    total += task.result()
                except (OSError, UnicodeError) as error:
                    log.error("%s: %s", tasks[task].name, error)
                    failed += 1
        except BaseException:
            executor.shutdown(cancel_futures=True)
            raise
    return total, failed


def main(names: list[str]) -> int:
    logging.basicConfig(
        format="%(levelname)s %(message)s", stream=sys.stdout
    )
    paths = [Path(name) for name in names]
    try:
        total, failed = count_all(paths, workers=2)
    except KeyboardInterrupt:
        return 130
    for word, times in sorted(total.most_common(2)):
        print(word, times)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
