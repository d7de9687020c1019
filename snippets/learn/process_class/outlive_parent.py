import time
from multiprocessing import Process


def finish_after(seconds: float, name: str) -> None:
    time.sleep(seconds)
    print(f"{name} has finished", flush=True)


if __name__ == "__main__":
    plain = Process(target=finish_after, args=(0.3, "plain child"))
    daemon = Process(
        target=finish_after,
        args=(60, "daemon"),
        daemon=True,
    )
    plain.start()
    daemon.start()
