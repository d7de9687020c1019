python -m profiling.sampling run --subprocesses --mode cpu \
    -r 200 --pstats -o sampled.pstats burn.py
