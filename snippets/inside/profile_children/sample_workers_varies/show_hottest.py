import pstats
import sys

for path in sys.argv[1:]:
    try:
        stats = pstats.Stats(path).stats
    except TypeError:
        print(f"{path}: no samples")
    else:
        (_, line, name), _ = max(stats.items(), key=lambda i: i[1][2])
        print(f"{path}: {name}, line {line}")
