"""What an event means: the words of a reporter become a Meaning, a line of the desk that begins with "!" a command."""

from collections.abc import Callable
from dataclasses import replace
from typing import TypeAlias

import structlog

from safetybot.core import ids
from safetybot.core.events import (
    CommandGiven,
    Event,
    MessageEdited,
    MessageReceived,
    Place,
    ReactionGiven,
)
from safetybot.core.meaning import Meaning
from safetybot.core.text import unmarked

log = structlog.get_logger()

Read: TypeAlias = Callable[[str], Meaning]
CallsForHelp: TypeAlias = Callable[[str], bool]


def understand(event: Event, read: Read) -> Event:
    """The same event with its meaning. Pure, given a pure `read`."""
    match event:
        case MessageReceived() if event.origin.place in (Place.DESK, Place.DUTY):
            return _command(event) or event
        case MessageReceived() | MessageEdited() if event.origin.place is Place.REPORTER:
            return replace(event, meaning=read(event.words))
        case ReactionGiven() if event.origin.place is Place.REPORTER:
            return replace(event, meaning=read(event.emoji))
        case _:
            return event


def in_danger(event: Event, calls_for_help: CallsForHelp) -> bool:
    """Whether a reporter calls for help in it. What cannot be read is no call, and is found out when it is handled."""
    match event:
        case MessageReceived(words=words) | MessageEdited(words=words) | ReactionGiven(emoji=words):
            from_reporter = event.origin.place is Place.REPORTER
        case _:
            return False
    try:
        return from_reporter and calls_for_help(words)
    except Exception as error:  # nothing may keep what has arrived from being stored
        log.error("not-understood", error=type(error).__name__)
        return False


def _command(event: MessageReceived) -> CommandGiven | None:
    """`!reply we are here` -> reply, "we are here". Line breaks in what follows are kept.

    `K7F2QM !reply we are here` is the same as `!reply K7F2QM we are here`.
    `! reply` keeps its blank: that is no command, and whoever wrote it must hear that nothing was done.
    """
    code, words = _code_first(unmarked(event.words).lstrip())
    mark, line = words[:1], words[1:]
    if mark != "!" or not line.lstrip()[:1].isalpha():
        return None
    word, *rest = line.split(maxsplit=1)
    if line[0].isspace():
        word = f" {word}"
    return CommandGiven(
        id=event.id,
        at=event.at,
        origin=event.origin,
        message=event.message,
        word=word.casefold(),
        rest=_behind(code, rest[0].rstrip() if rest else ""),
        thread=event.thread or event.answers,  # clients without threads quote the card instead
    )


def _code_first(words: str) -> tuple[str, str]:
    """A case code in front of a command, and the command. In capitals, so that a wrong one is not taken for a word."""
    first, *behind = words.split(maxsplit=1)[:2] or [""]
    code = first.rstrip(":,.").upper()
    if behind and (ids.read_code(code) or ids.written_like_a_code(code)):
        return code, behind[0]
    return "", words


def _behind(code: str, rest: str) -> str:
    """What follows a command, the case code first; it may stand there already."""
    known = ids.read_code(code)
    if not code or (known and known == ids.read_code(rest.split(maxsplit=1)[0] if rest else "")):
        return rest
    return f"{code} {rest}".rstrip()
