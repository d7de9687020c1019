import pickle
from subprocess import CalledProcessError
from urllib.error import HTTPError
from xmlrpc.client import Fault, ProtocolError


class OwnError(Exception):
    def __init__(self, *, code: int) -> None:
        self.code = code


if __name__ == "__main__":
    for error in (
        CalledProcessError(1, "ls"),
        Fault(1, "no such method"),
        ProtocolError("a.example", 404, "not found", {}),
        HTTPError("a.example", 404, "not found", {}, None),
        OwnError(code=3),
    ):
        try:
            pickle.loads(pickle.dumps(error))
            print(f"{type(error).__name__}: comes through")
        except Exception as reason:
            print(f"{type(error).__name__}: {reason}")
