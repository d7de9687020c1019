from multiprocessing import Pool

TREE = {"root": ["a", "b"], "a": ["c"], "b": [], "c": []}


def visit(node: str) -> tuple[str, list[str]]:
    return node, TREE[node]


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        level, order = ["root"], []
        while level:
            visited = pool.map(visit, level)
            order += [node for node, _ in visited]
            level = [child for _, found in visited for child in found]
    print(order)
