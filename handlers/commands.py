"""The ONE table of desk commands, and which case a command is about. Exact words only; whatever is unclear is asked.

Everything that is not a command stays inside. A mistyped command or code never does anything.
"""

from collections.abc import Callable
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Final

from handlers import cases, cover, drills, find, identity, oncall, replies, restricted, returning, seized
from handlers.orders import Order
from safetybot.core import ids
from safetybot.core.case import Case
from safetybot.core.conversation import Record
from safetybot.core.effects import Decision, Post
from safetybot.core.events import CommandGiven, Origin
from safetybot.core.facts import Facts
from safetybot.core.text import Line, Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """One command.

    word      what stands behind the "!"; `does-<word>` is its line of help
    argument  what follows, or nothing: "words", "result" …; `argument-<name>` is how help shows it
    obliged   without its argument it does nothing
    about     it needs a case
    """

    word: str
    run: Callable[[Order], Decision]
    aliases: tuple[str, ...] = ()
    argument: str = ""
    obliged: bool = False
    about: bool = True


def help_table(order: Order) -> Decision:
    """All commands, each with its line of help."""
    return order.answer(Text.of("commands"), *(_help(command) for command in COMMANDS))


COMMANDS: Final = (
    Command(word="take", run=cases.take),
    Command(word="reply", run=replies.reply, aliases=("r",), argument="words", obliged=True),
    Command(word="note", run=cases.note, argument="words", obliged=True),
    Command(word="priority", run=cases.sort, argument="priority", obliged=True),
    Command(word="release", run=cases.release),
    Command(word="pages", run=cases.pages),
    Command(word="close", run=cases.close, argument="result"),
    Command(word="trust", run=identity.trust),
    Command(word="seized", run=seized.seized),
    Command(word="link", run=returning.link),
    Command(word="cases", run=cases.listing, about=False),
    Command(word="case", run=cases.show),
    Command(word="oncall", run=oncall.oncall, argument="oncall", about=False),
    Command(word="override", run=oncall.override, argument="override", obliged=True, about=False),
    Command(word="cover", run=cover.cover, argument="cover", about=False),
    Command(word="swap", run=cover.swap, argument="swap", obliged=True, about=False),
    Command(word="away", run=oncall.away, argument="away", obliged=True, about=False),
    Command(word="reload", run=oncall.reload, about=False),
    Command(word="find", run=find.find, argument="find", about=False),
    Command(word="drill", run=drills.drill, argument="drill", about=False),
    Command(word="help", run=help_table, about=False),
)
BY_WORD: Final = {word: command for command in COMMANDS for word in (command.word, *command.aliases)}


def obey(record: Record, event: CommandGiven, facts: Facts) -> Decision:
    """Do what a responder has ordered, or say why not."""
    origin = event.origin
    if not origin.trusted:
        return Decision(record, (Post((_untrusted(origin),)),))
    command = BY_WORD.get(event.word)
    if command is None:
        return Decision(record, (Post((_unknown(event.word),)),))
    words = event.rest.strip()
    if command.about:
        words, question = _which_case(command, record, words, facts)
        if question is not None:
            return Decision(record, (Post((question,)),))
        if not restricted.is_theirs(record, origin.sender, facts):
            return Decision(record, (Post((restricted.refused(record, facts),)),))
    if command.obliged and not words:
        return Decision(record, (Post((Text.of("command-needs", usage=_usage(command)),)),))
    order = Order(record=record, id=event.id, by=origin.sender, name=origin.name, words=words, facts=facts)
    return command.run(order)


def _which_case(command: Command, record: Record, words: str, facts: Facts) -> tuple[str, Text | None]:
    """The words without the case code, and, when it is not certain which case is meant, what to ask instead."""
    first, rest = (*words.split(maxsplit=1), "", "")[:2]
    if record.case is None:
        near = ids.near(first, (case.code for case in facts.active))
        if near or (ids.looks_like_code(first) and _has_digit(first)):
            return words, _no_such_case(first, near)
        return words, Text.of("which-case", command=f"!{command.word}")
    if ids.read_code(first) == record.case.code:
        words = rest
        first = next(iter(rest.split(maxsplit=1)), "")
        if command.argument and ids.read_code(first) in (None, record.case.code):
            first = ""  # words
    if first and (not command.argument or _names_another(first, record.case, facts)):
        return words, Text.of("other-case", typed=_shown(first), code=record.case.code)
    return words, None


def _names_another(first: str, case: Case, facts: Facts) -> bool:
    """Whether somebody in this case's thread has written the code of another one, or this one wrongly."""
    codes = {case.code, *(other.code for other in facts.active)}
    if ids.written_like_a_code(first) or ids.read_code(first) in codes:
        return True
    if not _has_digit(first) and not first.isupper():
        return False  # a word of six letters is a word
    return ids.read_code(first) is not None or bool(ids.near(first, codes))


def _no_such_case(typed: str, near: tuple[str, ...]) -> Text:
    if near:
        return Text.of("no-case-near", typed=_shown(typed), near=" · ".join(near))
    return Text.of("no-case", typed=_shown(typed))


def _untrusted(origin: Origin) -> Text:
    """Why nothing is done, and the cure: on Signal it is not in the hands of whoever wrote."""
    if origin.transport == "signal":
        return Text.of("safety-number", who=origin.name)
    return Text.of("untrusted", who=origin.name)


def _unknown(word: str) -> Text:
    near = get_close_matches(word, BY_WORD, n=2, cutoff=0.6)
    if near:
        return Text.of("command-near", word=f"!{word}", near=" · ".join(f"!{found}" for found in near))
    return Text.of("command-unknown", word=f"!{word}")


def _help(command: Command) -> Line:
    return Text.of("command-line", usage=_usage(command), help=Text.of(f"does-{command.word}"))


def _usage(command: Command) -> Text:
    words = ", ".join(f"!{word}" for word in (command.word, *command.aliases))
    if not command.argument:
        return Text.of("usage-plain", words=words)
    return Text.of("usage", words=words, argument=Text.of(f"argument-{command.argument}"))


def _has_digit(word: str) -> bool:
    return any(character.isdigit() for character in word)


def _shown(typed: str) -> str:
    return typed.lstrip("#").upper()
