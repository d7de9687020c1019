# /// script
# [tool.runner]
# platforms = ["linux", "darwin"]
# ///
import os
import struct
from contextlib import suppress
from multiprocessing import Pipe, Process


def send(reader, writer) -> None:
    reader.close()
    # The parent reads the header and no more.
    with suppress(BrokenPipeError):
        writer.send_bytes(bytes(2**31))


if __name__ == "__main__":
    reader, writer = Pipe(duplex=False)
    child = Process(target=send, args=(reader, writer))
    child.start()
    writer.close()
    first = os.read(reader.fileno(), 4)
    then = os.read(reader.fileno(), 8)
    print("first:", struct.unpack("!i", first)[0])
    print("then:", struct.unpack("!Q", then)[0])
    reader.close()
    child.join()
