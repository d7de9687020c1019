from time import sleep

import inside

inside.slow_module.set()
sleep(0.5)
answer = 42
