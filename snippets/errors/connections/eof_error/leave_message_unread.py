# /// script
# [tool.runner]
# platforms = ["linux"]
# ///
from multiprocessing import Pipe

if __name__ == "__main__":
    for duplex in (True, False):
        here, there = Pipe(duplex)
        if duplex:
            here.send("a question")
        there.close()
        try:
            here.recv()
        except (EOFError, OSError) as error:
            print(f"Pipe(duplex={duplex}):", type(error).__name__)
        here.close()
