"""What somebody's words mean, as far as the bot needs to know. Found by the catalogues, in every language at once."""

from dataclasses import dataclass, field
from enum import StrEnum


class Intent(StrEnum):
    """What a person may ask at any moment. The values are the names used in the catalogues (`intent-sos` …)."""

    SOS = "sos"
    SELF_HARM = "self-harm"
    HELP = "help"
    LANGUAGE = "language"
    STOP = "stop"
    STATUS = "status"
    KEEP = "keep"  # "what do you keep?"
    RETURN = "return"  # "what if I lose this phone?"
    BACK = "back"
    SKIP = "skip"


EMERGENCIES = frozenset({Intent.SOS, Intent.SELF_HARM})
"""Whoever says this is heard before anybody else."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A return code that somebody has written, right or wrong, and the phrase behind it, as phrases are compared."""

    code: str = field(repr=False)
    phrase: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Meaning:
    """The reading of one message.

    intents   what was asked for (SOS anywhere in the message, the others only when they are the whole message)
    options   names of answers whose words are the whole message: "yes", "doxxing" …
    begins    names of answers whose words the message begins with: "yes, they are here"
    mentions  names of answers that are spoken of somewhere in the message: "they threaten me"
    greets    it is a greeting and nothing else
    tells     it speaks of a danger or of something that is reported, or says a lot: it may be the story
    number    the message is one number, an answer by its place in the list (1 = first)
    language  the message names a language that is offered ("français", "language fr")
    guess     the language it seems to be written in, a hint only
    phrase    what stands behind the word "phrase", with which the message begins, as phrases are compared
    shown     there is a return code in it
    """

    intents: frozenset[Intent] = frozenset()
    options: frozenset[str] = frozenset()
    begins: frozenset[str] = frozenset()
    mentions: frozenset[str] = frozenset()
    greets: bool = False
    tells: bool = False
    number: int | None = None
    language: str | None = None
    guess: str | None = field(default=None)
    phrase: str | None = field(default=None, repr=False)
    shown: Shown | None = None
