def fetch(name: str) -> str:
    return f"{name} from the network"


def report(name: str) -> str:
    return fetch(name).upper()
