"""Writes down which functions of the standard library a script and its children call, a line for each.

Python imports this at its start from the folder in PYTHONPATH. TRACED_TO names the file that it
writes to, TRACED the scripts. A line has the name of the function, its module, and the classes of its first argument.
"""

import os
import sys
import threading

scripts = frozenset(os.environ["TRACED"].split(os.pathsep))
output = os.open(os.environ["TRACED_TO"], os.O_WRONLY | os.O_APPEND | os.O_CREAT)
seen = set()


def write(name, module, owner):
    classes = ",".join(f"{one.__module__}.{one.__qualname__}" for one in owner.__mro__) if owner else "-"
    line = f"{name} {module} {classes}\n"
    if line not in seen:
        seen.add(line)
        os.write(output, line.encode())


def ours(frame):
    return frame is not None and os.path.basename(frame.f_code.co_filename) in scripts


def watch(frame, event, arg):
    if event == "c_call" and ours(frame):
        receiver = getattr(arg, "__self__", None)
        write(arg.__name__, getattr(arg, "__module__", None), type(receiver) if receiver is not None else None)
    elif event == "call" and (ours(frame) or ours(frame.f_back)):
        code = frame.f_code
        receiver = frame.f_locals.get(code.co_varnames[0]) if code.co_argcount else None
        owner = receiver if isinstance(receiver, type) else type(receiver)
        write(code.co_name, frame.f_globals.get("__name__"), owner)


threading.setprofile(watch)
sys.setprofile(watch)
