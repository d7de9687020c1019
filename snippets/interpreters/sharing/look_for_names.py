# /// script
# requires-python = ">=3.14"
# ///
from concurrent import interpreters

if __name__ == "__main__":
    for name in (
        "QueueEmpty",
        "QueueEmptyError",
        "QueueFull",
        "QueueFullError",
        "is_shareable",
    ):
        print(name, hasattr(interpreters, name))
