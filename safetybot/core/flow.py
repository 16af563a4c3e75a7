"""The questions of the intake, as data: which, in what order, skipped when, and what an answer sets."""

from dataclasses import dataclass, field

from safetybot.core.meaning import Intent
from safetybot.core.priority import Priority


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One offered answer.

    name       as in the catalogues: `option-<name>` is its label, `option-<name>-words` what people write for it
    priority   the case becomes at least this urgent
    category   the case gets this category
    opens      the desk gets the case at once, before any further question
    emergency  choosing it is the same as saying so in words: the answer to that follows, and no further question
    warns      the desk must see it before it writes: marked on the card
    quiet      from here on the bot says as little as it can, and nothing unasked
    """

    name: str
    priority: Priority | None = None
    category: str | None = None
    opens: bool = False
    emergency: Intent | None = None
    warns: bool = False
    quiet: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Skip:
    """The question is left out when `question` was answered with one of `options`."""

    question: str
    options: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One question. `free`: any words are an answer; else only its options are.

    `region`: its answer says where it happens, for the routing and for times people can read.

    `story`: somebody who tells what has happened before being asked has answered it.
    `unclear`: the option that an answer counts as which is not understood; none: the question is then left out.
    """

    name: str
    options: tuple[Option, ...] = ()
    free: bool = False
    story: bool = False
    region: bool = False
    skip_when: tuple[Skip, ...] = field(default=())
    unclear: str | None = None

    def option(self, name: str) -> Option | None:
        return next((option for option in self.options if option.name == name), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Flow:
    """A whole intake. `default_priority` is what a case gets when nothing raised it."""

    name: str
    version: int
    questions: tuple[Question, ...]
    default_priority: Priority

    def question(self, name: str) -> Question | None:
        return next((question for question in self.questions if question.name == name), None)
