"""Which languages there are, how to choose one, and the truth for whoever writes what nobody here reads."""

from typing import Final

from safetybot.core.conversation import Conversation
from safetybot.core.facts import Facts
from safetybot.core.text import Line, Names, Text, Tongue

MOST_NAMES: Final = 5
"""So many of the languages that are read here are named: whoever reads them all finds none of theirs."""


def offered() -> tuple[Line, ...]:
    """The languages that can be chosen, each by its own name, and how."""
    return (Text.of("languages"),)


def is_read(language: str | None, facts: Facts) -> bool:
    """Whether somebody in the responder room reads it, as far as they have said; "pt" is "pt-BR", too."""
    return language is None or not facts.read or language in facts.read or language.partition("-")[0] in facts.read


def truth(conversation: Conversation, facts: Facts) -> tuple[Line, ...]:
    """For somebody whose language the bot does not write, or nobody here reads: who reads what, and that their words
    are kept as they are. Nothing for others.
    """
    language = conversation.spoken or conversation.language
    if language is None or (conversation.spoken is None and is_read(language, facts)):
        return ()
    read = facts.read or facts.languages
    named = Names((*map(Tongue, read[:MOST_NAMES]), *(("…",) if len(read) > MOST_NAMES else ())))
    if conversation.spoken is not None:
        return (Text.of("language-not-here", language=Tongue(language), read=named),)
    return (Text.of("language-not-read", language=Tongue(language), read=named),)
