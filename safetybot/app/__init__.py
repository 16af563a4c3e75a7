"""The composition root: the only package that knows everybody. Each command of the command line is a function here.

running   the running bot                      workers   the three who do the work, introduced to each other
commands  what an operator does beside it      checking  `safetybot check`
ways      the transports                        parts     what they have in common, made from the configuration
signal_account  what an operator does about the bot's account on Signal
"""

from safetybot.app.checking import check
from safetybot.app.commands import (
    begin_drill,
    beside,
    create_desk,
    log_in,
    log_in_canary,
    move_database,
    new_key,
    trust,
)
from safetybot.app.running import begin_duty, run
from safetybot.app.workers import Workers, employ

__all__ = [
    "Workers",
    "begin_drill",
    "begin_duty",
    "beside",
    "check",
    "create_desk",
    "employ",
    "log_in",
    "log_in_canary",
    "move_database",
    "new_key",
    "run",
    "trust",
]
