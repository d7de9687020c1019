# /// script
# [tool.runner]
# platforms = ["linux", "darwin"]
# ///
from multiprocessing import Event, Pipe, Process
from multiprocessing.connection import Connection


def speak(end: Connection, now: Event) -> None:
    now.wait()
    with end:
        end.send("hello")


if __name__ == "__main__":
    here, there = Pipe()
    now = Event()
    child = Process(target=speak, args=(there, now))
    child.start()
    there.close()
    print("something within 0.1 s:", here.poll(timeout=0.1))
    now.set()
    print("something at last:", here.poll(timeout=None), here.recv())
    child.join()
    print("poll sees the end, too:", here.poll())
    try:
        here.recv()
    except EOFError:
        print("EOFError")
    here.close()
