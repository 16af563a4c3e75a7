"""Self-help cards, numbers to call and partners as data, and how they are read and checked."""

from safetybot.resources.listing import listing, old, summary
from safetybot.resources.load import check_texts, load_directory, texts_of

__all__ = ["check_texts", "listing", "load_directory", "old", "summary", "texts_of"]
