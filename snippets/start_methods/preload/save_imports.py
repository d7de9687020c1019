# /// script
# [tool.runner]
# platforms = ["linux", "darwin"]
# ///
from multiprocessing import get_context, set_forkserver_preload


def work() -> None:
    import heavy  # noqa: F401


def start_three(context) -> None:
    for _ in range(3):
        child = context.Process(target=work)
        child.start()
        child.join()


if __name__ == "__main__":
    print("spawn:", flush=True)
    start_three(get_context("spawn"))
    print("forkserver with preload:", flush=True)
    set_forkserver_preload(["heavy"])
    start_three(get_context("forkserver"))
