"""One reporter and one desk, without an engine: what somebody does is decided, and the record goes on from there."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import TypeVar

import handlers
from safetybot.core.case import Case
from safetybot.core.conversation import Conversation, Record
from safetybot.core.effects import Decision, Effect, Keep, Post, Say, SetTimer, TakeBack
from safetybot.core.events import (
    CommandGiven,
    CompanyJoined,
    DeliveryFailed,
    DisappearingSet,
    FileReceived,
    FromReporter,
    IdentityChanged,
    MessageDelivered,
    MessageEdited,
    MessageReceived,
    MessageUnreadable,
    MessageWithdrawn,
    Origin,
    Place,
    ReactionGiven,
    ReceiptGiven,
    ReporterLeft,
    ReturnClaimed,
    RoomUnencrypted,
    SpokenElsewhere,
    TimerFired,
)
from safetybot.core.facts import Facts, Said
from safetybot.core.meaning import Meaning
from safetybot.core.text import Text, Words
from safetybot.flows import load_flow, load_policy
from safetybot.i18n import Voice

START = datetime(2026, 11, 21, 14, 0, tzinfo=UTC)
VOICE = Voice(["en", "fr", "es"], "en")
FACTS = Facts(
    now=START,
    fresh_case="case-1",
    fresh_code="234564",
    flow=load_flow(),
    policy=load_policy(),
    languages=("en", "fr", "es"),
)
E = TypeVar("E", bound=Effect)


@dataclass
class Scene:
    """Where things stand, and what the latest decision was."""

    record: Record = field(
        default_factory=lambda: Record(Conversation(id="conversation-1", transport="memory", address="!ana"))
    )
    facts: Facts = FACTS
    latest: Decision = field(default_factory=lambda: Decision(Record()))
    said: list[Said] = field(default_factory=list)
    heard: list[str] = field(default_factory=list)
    """The ids of all that the reporter was told of several messages that came together."""
    count: int = 0
    expires: int | None = None
    """After how many seconds messages disappear on the reporter's phone; None: their app does not say."""

    @property
    def conversation(self) -> Conversation:
        assert self.record.conversation is not None
        return self.record.conversation

    @property
    def case(self) -> Case:
        assert self.record.case is not None
        return self.record.case

    @property
    def last_message(self) -> str:
        return f"m{self.count}"

    def says(self, *messages: str) -> "Scene":
        """The reporter writes these, one after the other."""
        for words in messages:
            self.writes(words)
        return self

    def says_together(self, *messages: str) -> "Scene":
        """The reporter writes these, and all of them are waiting before the first is dealt with."""
        *before, last = messages
        self.facts = replace(self.facts, more=True)
        self.heard = []
        for words in before:
            self.heard += self.writes(words).told
        self.facts = replace(self.facts, more=False)
        self.heard += self.writes(last).told
        return self

    def means(self, words: str, meaning: Meaning) -> "Scene":
        """The reporter writes something whose meaning is known."""
        now = self.facts.now
        return self._reporter(
            lambda fresh, origin: MessageReceived(
                id=fresh, at=now, written_at=now, origin=origin, message=fresh, words=words, meaning=meaning
            )
        )

    def writes(self, words: str, *, delay: timedelta = timedelta(0)) -> "Scene":
        now = self.facts.now
        return self._reporter(
            lambda fresh, origin: MessageReceived(
                id=fresh,
                at=now,
                written_at=now - delay,
                origin=origin,
                message=fresh,
                words=words,
                expires=self.expires,
                meaning=VOICE.meaning(words),
            )
        )

    def reacts(self, emoji: str, *, on_question: bool = True) -> "Scene":
        self.facts = replace(self.facts, question_asked=on_question)
        self._reporter(
            lambda fresh, origin: ReactionGiven(
                id=fresh,
                at=self.facts.now,
                origin=origin,
                message=fresh,
                target="x",
                emoji=emoji,
                meaning=VOICE.meaning(emoji),
            )
        )
        self.facts = replace(self.facts, question_asked=False)
        return self

    def edits(self, message: str, words: str) -> "Scene":
        return self._reporter(
            lambda fresh, origin: MessageEdited(
                id=fresh, at=self.facts.now, origin=origin, target=message, words=words, meaning=VOICE.meaning(words)
            )
        )

    def withdraws(self, message: str) -> "Scene":
        return self._reporter(
            lambda fresh, origin: MessageWithdrawn(id=fresh, at=self.facts.now, origin=origin, target=message)
        )

    def sends_file(self, sort: str = "image") -> "Scene":
        return self._reporter(
            lambda fresh, origin: FileReceived(id=fresh, at=self.facts.now, origin=origin, message=fresh, file=sort)
        )

    def sends_unreadable(self) -> "Scene":
        return self._reporter(
            lambda fresh, origin: MessageUnreadable(
                id=fresh, at=self.facts.now, origin=origin, message=fresh, session="s", raw="{}"
            )
        )

    def writes_unencrypted(self) -> "Scene":
        return self._reporter(lambda fresh, origin: RoomUnencrypted(id=fresh, at=self.facts.now, origin=origin))

    def leaves(self) -> "Scene":
        return self._reporter(lambda fresh, origin: ReporterLeft(id=fresh, at=self.facts.now, origin=origin))

    def gets_company(self) -> "Scene":
        return self._reporter(lambda fresh, origin: CompanyJoined(id=fresh, at=self.facts.now, origin=origin))

    def changes_identity(self, mark: str = "", *, wrote: bool = False) -> "Scene":
        """A new phone, or somebody else."""
        return self._reporter(
            lambda fresh, origin: IdentityChanged(id=fresh, at=self.facts.now, origin=origin, wrote=wrote, mark=mark)
        )

    def sets_disappearing(self, seconds: int) -> "Scene":
        self.expires = seconds
        return self._reporter(
            lambda fresh, origin: DisappearingSet(id=fresh, at=self.facts.now, origin=origin, seconds=seconds)
        )

    def gets(self, *keys: str, read: bool = False) -> "Scene":
        """The reporter's app says that these messages of ours have arrived, or have been read."""
        self.facts = replace(self.facts, receipts=keys)
        return self._reporter(
            lambda fresh, origin: ReceiptGiven(
                id=fresh, at=self.facts.now, origin=origin, targets=("x",) * len(keys), read=read
            )
        )

    def hears_by_hand(self, words: str) -> "Scene":
        """Somebody of the team writes on the bot's own phone."""
        return self._reporter(
            lambda fresh, origin: SpokenElsewhere(
                id=fresh, at=self.facts.now, origin=origin, message=fresh, words=words
            )
        )

    def is_claimed(self, *, right: bool, by: str = "conversation-2", changed: bool = False) -> "Scene":
        """Somebody at another account writes this conversation's return code, or has another identity now."""
        event = ReturnClaimed(
            id="claim",
            at=self.facts.now,
            conversation="conversation-1",
            other=by,
            transport="signal",
            address=f"aci-{by}",
            right=right,
            changed=changed,
        )
        self.facts = replace(self.facts, claimant=by)
        return self._follow(handlers.from_bot(self.record, event, self.facts))

    def orders(
        self,
        line: str,
        *,
        by: str = "bea",
        trusted: bool = True,
        record: Record | None = None,
        active: bool = True,
        transport: str = "memory",
    ) -> "Scene":
        """A responder gives a command, in the case's thread unless another record is handed in."""
        word, _, rest = line.removeprefix("!").partition(" ")
        self.count += 1
        event = CommandGiven(
            id=f"d{self.count}",
            at=self.facts.now,
            origin=Origin(
                transport=transport, place=Place.DESK, address="!desk", sender=f"@{by}:home", name=by, trusted=trusted
            ),
            message=f"d{self.count}",
            word=word,
            rest=rest,
            thread="thread",
        )
        cases = (self.record.case,) if self.record.case and active else ()
        facts = replace(self.facts, active=(*cases, *self.facts.active), said=tuple(self.said))
        decision = handlers.from_desk(self.record if record is None else record, event, facts)
        return self._follow(decision, keep=record is None)

    def delivered(self, key: str, unreached: int = 0) -> "Scene":
        event = MessageDelivered(
            id="delivered", at=self.facts.now, conversation="conversation-1", key=key, unreached=unreached
        )
        facts = replace(self.facts, said=tuple(self.said))
        return self._follow(handlers.from_delivery(self.record, event, facts))

    def failed(self, key: str | None, reason: str = "room-gone", *, held: bool = False) -> "Scene":
        event = DeliveryFailed(
            id="failed", at=self.facts.now, conversation="conversation-1", key=key, reason=reason, held=held
        )
        facts = replace(self.facts, said=tuple(self.said))
        return self._follow(handlers.from_delivery(self.record, event, facts))

    def fires(self, name: str) -> "Scene":
        event = TimerFired(id="timer", at=self.facts.now, name=name, conversation="conversation-1")
        facts = replace(self.facts, said=tuple(self.said))
        return self._follow(handlers.from_clock(self.record, event, facts))

    def later(self, **span: float) -> "Scene":
        """The clock is turned; no timer fires by itself."""
        self.facts = replace(self.facts, now=self.facts.now + timedelta(**span))
        return self

    def effects(self, sort: type[E]) -> list[E]:
        """The latest decision's effects of one sort."""
        return [effect for effect in self.latest.effects if isinstance(effect, sort)]

    def timer(self, name: str) -> datetime | None:
        """What the latest decision set this timer to."""
        return next((effect.at for effect in self.effects(SetTimer) if effect.name == name), None)

    @property
    def told(self) -> list[str]:
        """The ids of all that the latest decision tells the reporter; somebody's words as they are."""
        return [_name(line) for say in self.effects(Say) for line in say.lines]

    @property
    def posted(self) -> list[str]:
        """The ids of all that the latest decision posts in the desk, the card left out."""
        return [
            _name(line)
            for post in self.effects(Post)
            if not (post.key or "").startswith("card:")
            for line in post.lines
        ]

    @property
    def cards(self) -> list[Post]:
        return [post for post in self.effects(Post) if (post.key or "").startswith("card:")]

    @property
    def card(self) -> str:
        """The latest card as the desk reads it."""
        return VOICE.to_desk(self.cards[-1].lines)

    @property
    def alerts(self) -> int:
        return len([post for post in self.effects(Post) if post.alert])

    def _reporter(self, make: Callable[[str, Origin], FromReporter]) -> "Scene":
        self.count += 1
        origin = Origin(
            transport="memory", place=Place.REPORTER, address="!ana", sender="@ana:home", name="", trusted=True
        )
        event = make(f"m{self.count}", origin)
        gathered = self.record.case is None or isinstance(event, MessageEdited | MessageWithdrawn | ReceiptGiven)
        facts = replace(self.facts, said=tuple(self.said) if gathered else ())
        return self._follow(handlers.from_reporter(self.record, event, facts))

    def _follow(self, decision: Decision, *, keep: bool = True) -> "Scene":
        """Go on from a decision, keeping what is to be kept as the store would."""
        self.latest = decision
        if keep:
            self.record = decision.record
        for effect in decision.effects:
            match effect:
                case Keep(author, words, message, digested, written, until):
                    now = self.facts.now
                    said = Said(author, now, words, message, digested=digested, written=written, until=until)
                    self.said.append(said)
                case TakeBack(message):
                    self.said = [said for said in self.said if said.message != message]
                case _:
                    pass
        return self


def _name(line: Text | Words) -> str:
    return line.id if isinstance(line, Text) else line.text
