"""The commands. Each is a function whose docstring is its help.

bot             the bot itself: set it up, check it, run it
oncall          who is on call
oncall_changes  an override, calendars in and out
schedule        where those two take the schedule from
signal          the bot's account on Signal
resources       self-help cards, numbers, partners
flow            the questions of the intake: look at them, draw them
languages       which there are, what a translation lacks
codes           QR codes

Imports that take time stand inside the functions, so that help is there at once.

Exit codes: 0 done · 1 `check` or `oncall gaps` found something · 2 the operator's turn · 3 the network's turn ·
130 Ctrl-C.
"""

from safetybot.cli import bot, flow, languages, oncall, oncall_changes, resources, signal  # noqa: F401 – who is imported adds their commands
from safetybot.cli.common import commands

__all__ = ["commands", "main"]


def main() -> None:
    """Run the command named on the command line."""
    commands()
