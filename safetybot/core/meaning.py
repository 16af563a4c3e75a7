"""What somebody's words mean, as far as the bot needs to know. Found by the catalogues, in every language at once."""

from dataclasses import dataclass, field
from enum import StrEnum

from safetybot.core.contact import Hours


class Intent(StrEnum):
    """What a person may ask at any moment. The values are the names used in the catalogues (`intent-sos` …)."""

    SOS = "sos"
    SELF_HARM = "self-harm"
    SELF_HARM_OTHER = "self-harm-other"  # somebody else may hurt themselves
    HELP = "help"
    LANGUAGE = "language"
    STOP = "stop"
    STATUS = "status"
    KEEP = "keep"  # "what do you keep?"
    RETURN = "return"  # "what if I lose this phone?"
    BACK = "back"
    SKIP = "skip"
    DELETE = "delete"  # everything, not one message
    KEEP_IT = "keep-it"  # the change of mind
    WHO = "who"  # "who is this?"
    PAST = "past"  # "what did I write?"
    NEUTRAL = "neutral"  # somebody else may read this phone
    WORDS = "words"  # "how do we agree on a code word?"
    NO_TIPS = "no-tips"
    EMERGENCY_YES = "emergency-yes"  # "in an emergency you may write at any hour"


EMERGENCIES = frozenset({Intent.SOS, Intent.SELF_HARM, Intent.SELF_HARM_OTHER})
"""Whoever says this is heard before anybody else."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A return code that somebody has written, right or wrong, and the phrase behind it, as phrases are compared."""

    code: str = field(repr=False)
    phrase: str = field(repr=False)


class Agreed(StrEnum):
    """What a word is agreed for. The values are those of the catalogues (`code-word-words` …)."""

    CODE = "code"  # asked for when nobody is sure who writes
    DANGER = "danger"  # written in its place under somebody's eyes: a silent call for help
    HIDE = "hide"  # the bot deletes what it said, and falls silent


@dataclass(frozen=True, slots=True)
class Chosen:
    """A word that somebody wants to agree on, as such words are compared. `taken`: it means something here already."""

    use: Agreed
    word: str = field(repr=False)
    taken: bool = False


@dataclass(frozen=True, slots=True)
class Meaning:
    """The reading of one message.

    intents   what was asked for (SOS anywhere in the message, the others only when they are the whole message)
    options   names of answers whose words are the whole message: "yes", "doxxing" …; "safe/yes": to one question
    begins    names of answers whose words the message begins with: "yes, they are here"
    mentions  names of answers that are spoken of somewhere in the message: "they threaten me"
    greets    it is a greeting and nothing else
    tells     it speaks of a danger or of something that is reported, or says a lot: it may be the story
    country   the code of the one country that it names, being short and telling nothing else
    raises    names of the rules by which it makes a case more urgent: "they have just come for him"
    topic     what is asked for behind the word "help": "help doxxing"
    length    how many words it has; a Chinese character counts as one
    number    the message is one number, an answer by its place in the list (1 = first)
    language  the message names a language that is offered ("français", "language fr")
    guess     the language it seems to be written in, a hint only
    sure      the words tell that language from one that is written nearly like it
    phrase    what stands behind the word "phrase", with which the message begins, as phrases are compared
    shown     there is a return code in it
    chosen    a word to be agreed on
    hours     hours of the day that it names: "18-22", "after 6 pm"
    clock     the time of day that it is, in minutes after midnight: "21:30"
    """

    intents: frozenset[Intent] = frozenset()
    options: frozenset[str] = frozenset()
    begins: frozenset[str] = frozenset()
    mentions: frozenset[str] = frozenset()
    greets: bool = False
    tells: bool = False
    raises: frozenset[str] = frozenset()
    topic: str | None = None
    length: int = 0
    number: int | None = None
    language: str | None = None
    guess: str | None = field(default=None)
    sure: bool = True
    phrase: str | None = field(default=None, repr=False)
    shown: Shown | None = None
    chosen: Chosen | None = None
    hours: Hours | None = None
    clock: int | None = None
    country: str | None = field(default=None, repr=False)
