def speedup(parallel: float, workers: int) -> float:
    """Amdahl's law, for the part of the work that can be shared out."""
    return 1 / ((1 - parallel) + parallel / workers)


if __name__ == "__main__":
    for parallel in (0.5, 0.9, 0.99):
        row = [f"{speedup(parallel, n):5.1f}" for n in (2, 8, 64)]
        print(f"{parallel:.0%} shared out:", *row)
