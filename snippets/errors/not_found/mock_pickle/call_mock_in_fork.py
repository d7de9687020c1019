# /// script
# [tool.runner]
# platforms = ["linux", "darwin"]
# ///
from multiprocessing import get_context
from unittest.mock import MagicMock


def fetch(client) -> None:
    client.get("/status")


if __name__ == "__main__":
    client = MagicMock()
    context = get_context("fork")
    process = context.Process(target=fetch, args=(client,))
    process.start()
    process.join()
    print("exit code of the child:", process.exitcode)
    print("called, says the parent:", client.get.called)
