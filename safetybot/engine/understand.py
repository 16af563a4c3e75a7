"""What an event means: the words of a reporter become a Meaning, a line of the desk that begins with "!" a command."""

from collections.abc import Callable
from dataclasses import replace
from typing import TypeAlias

import structlog

from safetybot.core.events import (
    CommandGiven,
    Event,
    MessageEdited,
    MessageReceived,
    Place,
    ReactionGiven,
)
from safetybot.core.meaning import Meaning

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

    `! reply` keeps its blank: that is no command, and whoever wrote it must hear that nothing was done.
    """
    mark, line = event.words.lstrip()[:1], event.words.lstrip()[1:]
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
        rest=rest[0].rstrip() if rest else "",
        thread=event.thread or event.answers,  # clients without threads quote the card instead
    )
