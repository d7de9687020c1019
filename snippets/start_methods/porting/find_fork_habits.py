from multiprocessing import get_all_start_methods, get_context


def outcome(method: str, target, argument) -> str:
    context = get_context(method)
    try:
        child = context.Process(target=target, args=(argument,))
        child.start()
        child.join()
    except Exception:
        return "error at start"
    return f"exit code {child.exitcode}"


if __name__ == "__main__":
    habits = {
        "lambda as target": (lambda n: n, 1),
        "generator as argument": (iter, (n for n in "ab")),
        "plain data": (abs, -1),
    }
    for habit, (target, argument) in habits.items():
        for method in sorted(get_all_start_methods()):
            print(
                f"{habit}, {method}:", outcome(method, target, argument)
            )
