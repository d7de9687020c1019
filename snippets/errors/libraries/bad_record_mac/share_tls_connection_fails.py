# /// script
# [tool.runner]
# start-methods = ["fork"]
# ///
import socket
import ssl
from contextlib import suppress
from multiprocessing import get_context


def tls(side: int) -> ssl.SSLContext:
    context = ssl.SSLContext(side)
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    context.set_ciphers("AECDH:@SECLEVEL=0")  # without a certificate
    return context


def serve(listener: socket.socket) -> None:
    for _ in range(2):
        plain, _ = listener.accept()
        side = ssl.PROTOCOL_TLS_SERVER
        connection = tls(side).wrap_socket(plain, server_side=True)
        with suppress(ssl.SSLError):  # the client gets it, too
            while question := connection.recv(100):
                connection.sendall(question.upper())


def connect(address: tuple[str, int]) -> ssl.SSLSocket:
    plain = socket.create_connection(address)
    return tls(ssl.PROTOCOL_TLS_CLIENT).wrap_socket(plain)


def ask(connection: ssl.SSLSocket, question: bytes) -> None:
    connection.sendall(question)
    print(connection.recv(100), flush=True)


if __name__ == "__main__":
    context = get_context("fork")
    listener = socket.create_server(("127.0.0.1", 0))
    context.Process(target=serve, args=(listener,), daemon=True).start()
    connection = connect(listener.getsockname())
    child = context.Process(target=ask, args=(connection, b"child"))
    child.start()
    child.join()
    ask(connection, b"parent")
