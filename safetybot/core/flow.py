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
    neutral    somebody else may read the phone: from here on only harmless words
    tip        the topic of the self-help card for it
    schedule   whose matter it is, whatever the routes say: the name of a schedule
    child      a child may be writing, or be in danger: limits of confidentiality first
    listed     it is shown as a choice; else only understood
    """

    name: str
    priority: Priority | None = None
    category: str | None = None
    opens: bool = False
    emergency: Intent | None = None
    warns: bool = False
    quiet: bool = False
    neutral: bool = False
    tip: str | None = None
    schedule: str | None = None
    child: bool = False
    listed: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Raise:
    """What makes a case more urgent whenever it is written: never less, and nothing is asked again.

    name       as in the catalogues: `raise-<name>-anywhere` and `-never`
    priority   the case becomes at least this urgent
    category   the case gets it, if it has none
    tip        the topic of the self-help card for it
    question   it is an answer to this question, too, which is then not asked …
    option     … namely this one
    """

    name: str
    priority: Priority
    category: str | None = None
    tip: str | None = None
    question: str | None = None
    option: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Skip:
    """The question is left out when `question` was answered with one of `options`.

    That may be a later one when it is the story: that can be told before it is asked for.
    """

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

    @property
    def listed(self) -> tuple[Option, ...]:
        """The options that are shown, in the order in which they are numbered."""
        return tuple(option for option in self.options if option.listed)

    def option(self, name: str) -> Option | None:
        return next((option for option in self.options if option.name == name), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Flow:
    """A whole intake. `default_priority` is what a case gets when nothing raised it; `raises` hold at any time."""

    name: str
    version: int
    questions: tuple[Question, ...]
    default_priority: Priority
    raises: tuple[Raise, ...] = ()

    @property
    def categories(self) -> frozenset[str]:
        """All that a case may be sorted as; self-harm is heard whatever the flow says."""
        options = {option.category for question in self.questions for option in question.options}
        return frozenset(filter(None, {"self-harm", *options, *(rule.category for rule in self.raises)}))

    @property
    def calling(self) -> frozenset[str]:
        """The rules whose words say that life is in danger, as a call for help does."""
        return frozenset(rule.name for rule in self.raises if rule.priority is Priority.P0)

    def rule(self, name: str) -> Raise | None:
        return next((rule for rule in self.raises if rule.name == name), None)

    def question(self, name: str) -> Question | None:
        return next((question for question in self.questions if question.name == name), None)
