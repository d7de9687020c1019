import threading

slow_module = threading.Event()
