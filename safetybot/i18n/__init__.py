"""How the bot speaks and understands: catalogues in `locales/*.ftl`, one for each language, with nothing in Python.

voice      lines become words: for a reporter in their language, for the desk in its own
times      an instant as a reporter reads it, and as the desk does
meaning    words become a Meaning: keywords of every language at once
hours      when somebody may be written to, and what time it is there
countries  which country a short answer names, and what time it is there
catalogue  one language's sentences and keywords, checked against the others
plain      what a stranger wrote, made harmless for the desk
guess      which language something is written in, offline
"""

from safetybot.i18n.catalogue import complete, known_ids
from safetybot.i18n.countries import locate
from safetybot.i18n.voice import Voice

__all__ = ["Voice", "complete", "known_ids", "locate"]
