"""The demo: a throw-away homeserver, the real bot and real clients in one terminal; nothing is left behind.

showing     the three ways to show it, and how it ends
stage       everything it needs, put together and away again
homeserver  a throw-away Synapse
bot         the real bot, as a process of its own
tether      lets no child outlive us
person      a real encrypted Matrix client
timeline    what a person sees of one room
play        plays a script; knows no Matrix
script      the scripted conversation
plain       prints it as a chat
screen      shows both sides on a terminal
panes       the two halves of the screen
signal      doubles of signal-cli and signal-cli-rest-api, for tests and for a demo with Signal
"""

import os
import sys
from functools import partial
from pathlib import Path

from safetybot.demo.script import REPORT, SCRIPT, SIGNAL_SCRIPT
from safetybot.demo.showing import draw, recite, run, show
from safetybot.demo.stage import set_stage


def main(plain: bool | None = None, picture: Path | None = None, *, signal: bool = False) -> int:
    """Show the demo and return the exit code: on a terminal the screen, else (or if `plain`) the scripted conversation.

    With `picture`, the first half of it is played on a screen that nobody sees, and a picture of that is written there.
    With `signal` the volunteer writes on Signal, or rather on a stand-in for it.
    """
    stage = partial(set_stage, signal=signal)
    if picture is not None:
        return run(draw(stage, REPORT, picture))
    if plain is None:
        # The screen is drawn on standard error.
        plain = "CI" in os.environ or not all(stream.isatty() for stream in (sys.stdin, sys.stdout, sys.stderr))
    return run(recite(stage, SIGNAL_SCRIPT if signal else SCRIPT) if plain else show(stage))
