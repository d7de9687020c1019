"""Makes another start method the platform's default, in a Python that finds this on PYTHONPATH.

Only runs under a start method that is not the default have it. It does not call
``set_start_method``, which would fix the method: a script may still do so itself.
"""

import os
from multiprocessing import context

_contexts = context._default_context
_contexts._default_context = _contexts.get_context(os.environ["RUNNER_START_METHOD"])
