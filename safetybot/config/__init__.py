"""The configuration file.

values    what may stand in a setting
sections  every setting with its default
load      the whole file, checked
"""

from safetybot.config.load import SECTIONS, Config, load
from safetybot.config.sections import Canary, Keep, Oncall, Signal, Webhook
from safetybot.config.values import anchored_url, database_url

__all__ = [
    "SECTIONS",
    "Canary",
    "Config",
    "Keep",
    "Oncall",
    "Signal",
    "Webhook",
    "anchored_url",
    "database_url",
    "load",
]
