"""Runs the snippets of the site truthfully and shows what they did.

The way of a snippet, one module a step:

``snippet``      a script, what its name and its metadata promise
``interpreter``  the Pythons of this machine
``execution``    one run: a process tree, its output, its end, its leftovers
``census``       which processes belong to which run
``shm``          what lies in /dev/shm
``transcript``   sessions, as a terminal would show them
``memory``       what earlier runs did
``batch``        many runs at once, in a process of their own: ``warden``
``twin``         the committed text that a run is held to
``verdict``      a run against its promise and its twin
``pages``        the fences of the pages, and which snippet stands where
``site``         the Python-Markdown extension that puts runs on pages
``notebook``     the MkDocs hook that puts executed notebooks on pages; ``notebook_driver`` executes them
``cli``          the command line
"""
