"""Run a Python module as a child that cannot outlive its parent.

Called by file name, never imported: `python -P tether.py some.module arguments...`, with a pipe as standard input. The
parent never writes into the pipe; it only holds the other end. However the parent ends, SIGKILL included, the kernel
closes that end, the read below returns, and this process ends as well. Unlike prctl(PR_SET_PDEATHSIG) this works on
every Unix, needs no code between fork and exec, and does not depend on which thread of the parent started the child.
"""

import os
import runpy
import signal
import sys
import threading


def end_with_parent() -> None:
    """Wait until the parent's end of the pipe is closed, then end this process whatever it is doing."""
    while os.read(0, 4096):
        pass
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    threading.Thread(target=end_with_parent, name="tether", daemon=True).start()
    module = sys.argv[1]
    sys.argv = sys.argv[1:]
    runpy.run_module(module, run_name="__main__", alter_sys=True)
