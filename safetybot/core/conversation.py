"""The exchange with one reporter: where it stands, in which language, what has been answered so far."""

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from safetybot.core.case import Case
from safetybot.core.contact import NO_WISHES, Contact, may_write
from safetybot.core.meaning import Agreed, Intent
from safetybot.core.priority import Priority

DRILL: Final = "drill"
"""The transport of reporters who are not there. An address there is a random word and, behind a blank, the account of
whoever practises alone.
"""


class Stage(StrEnum):
    NEW = "new"  # nothing has been said yet
    ASKING = "asking"  # the intake is under way
    HANDED_OVER = "handed-over"  # people have it; the bot only carries words


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer to one question: the chosen options, the words, or neither when it was skipped.

    `message` is the one that gave it, so that an edit or a withdrawal reaches the answer too.
    """

    options: tuple[str, ...] = ()
    words: str = field(default="", repr=False)
    message: str = ""

    @property
    def skipped(self) -> bool:
        return not self.options and not self.words


@dataclass(frozen=True, slots=True, kw_only=True)
class Flood:
    """How much of what one reporter sends is still shown line by line, and how much is only counted.

    full_at   when the whole burst may be shown again; None while nothing has come
    number    of the flood, so that the digest of each has a key of its own
    digested  how many have come over the limit in this flood; 0 while there is none
    shown     the count that the desk has read
    """

    full_at: datetime | None = None
    number: int = 1
    digested: int = 0
    shown: int = 0


@dataclass(frozen=True, slots=True)
class Claimed:
    """Somebody has shown this conversation's return code and phrase in another one: a responder decides about it."""

    conversation: str
    transport: str
    address: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversation:
    """One reporter on one channel.

    address          where answers go; the only place where it is kept
    language         what they read; None until they have chosen, or written enough to tell
    settled          the language was chosen or clearly written: it no longer changes by itself
    asked            the question waiting for an answer; after a silence it still waits, until a human writes
    asked_at         when it was first put
    asked_times      how often in a row it was asked without being understood
    questions        how many times a question was put, so that each time has a key of its own
    answers          in the order they were given
    spoke            more than a greeting or a call for an explanation has come
    acknowledged_at  when we last said "passed on", so that it is not said for every line
    declined_at      when we last said that files are not carried
    uncalled_at      when we last said that calls are not taken
    alarmed_at       when an emergency word last woke the desk, so that a row of them is one alarm
    alarmed_by       which emergency that was: another one is an alarm of its own
    stopped          the reporter asked for silence: no questions, nothing unasked
    left             the reporter has left the room: what we say there reaches nobody
    company          somebody else has come into the room
    unreadable       the reporter has been asked to repeat a message that could not be decrypted
    unencrypted      the reporter has been told how to open an encrypted room
    heard            when the newest of their messages was written
    delay            the shortest time from writing to receipt so far: clocks may differ by no more
    flood            how many messages may still be shown one by one
    listed           `!case` has shown what was said: what is withdrawn must go from there, too
    early            messages that were taken back or changed before they came: they say nothing any more when they do
    doubted          their identity has changed, and nobody has made sure yet who it is: only neutral words go out
    mark             the identity that was told last, as the transport names it
    withdrawals      messages that were taken back while nobody knew by whom: it is done when somebody has made sure
    calmed_at        when the neutral line was last said
    expires          seconds after which messages disappear on their phone; 0: they stay
    vanishes_at      when the first of the words that disappear does
    read             when the newest of the team's words that they have read were said
    return_code      what they can come back with from another account, together with …
    phrase           … the words they chose; None until they have
    tries            return codes given here that were wrong
    tries_again_at   before that no return code is looked at
    wrong_claims     how often somebody claimed this conversation elsewhere with the wrong phrase
    claimed          somebody elsewhere has shown code and phrase
    claims           the conversation whose code and phrase were shown here
    heard_at         when they last wrote: for a few minutes they are taken to be there
    raised           the rules by which their words have made it more urgent
    child            a child may be writing, and the limits of confidentiality were said
    spoken           the language they seem to write in, when the bot does not speak it
    contact          how and when they want to be written to
    neutral          somebody else may read their phone: harmless words only, no case code
    agreed           the words that were agreed on, as such words are compared
    side             the question beside the intake that waits for an answer (see `handlers/side.py`)
    forced           the danger word was written: nothing goes out but what answers them as ever, until `!trust`
    unforced         how urgent the case would be without that: what answers them may depend on it
    hidden           they have hidden the chat: nothing goes out until they write again
    seized           a responder has said that the phone is in other hands: nothing at all goes out until `!trust`
    no_tips          they want no cards unasked
    tipped           the topics of the cards they were given unasked
    check_in_asked   they were asked whether they want to be asked …
    check_in_at      … when they wanted to be asked how they are
    delete_at        when everything is deleted, as they want it
    """

    id: str
    transport: str
    address: str = field(repr=False)
    language: str | None = None
    settled: bool = False
    stage: Stage = Stage.NEW
    asked: str | None = None
    asked_at: datetime | None = None
    asked_times: int = 0
    questions: int = 0
    answers: dict[str, Answer] = field(default_factory=dict)
    spoke: bool = False
    acknowledged_at: datetime | None = None
    declined_at: datetime | None = None
    uncalled_at: datetime | None = None
    alarmed_at: datetime | None = None
    alarmed_by: Intent | None = None
    stopped: bool = False
    left: bool = False
    company: bool = False
    unreadable: bool = False
    unencrypted: bool = False
    heard: datetime | None = None
    delay: timedelta | None = None
    flood: Flood = Flood()
    listed: bool = False
    early: tuple[str, ...] = ()
    doubted: bool = False
    mark: str = field(default="", repr=False)
    withdrawals: tuple[str, ...] = ()
    calmed_at: datetime | None = None
    expires: int = 0
    vanishes_at: datetime | None = None
    read: datetime | None = None
    return_code: str | None = field(default=None, repr=False)
    phrase: str | None = field(default=None, repr=False)
    tries: int = 0
    tries_again_at: datetime | None = None
    wrong_claims: int = 0
    claimed: Claimed | None = None
    claims: str | None = None
    heard_at: datetime | None = None
    raised: tuple[str, ...] = ()
    child: bool = False
    spoken: str | None = None
    contact: Contact = field(default=NO_WISHES, repr=False)
    neutral: bool = False
    agreed: dict[Agreed, str] = field(default_factory=dict, repr=False)
    side: str | None = None
    forced: bool = False
    unforced: Priority | None = None
    hidden: bool = False
    seized: bool = False
    no_tips: bool = False
    tipped: tuple[str, ...] = ()
    check_in_asked: bool = False
    check_in_at: datetime | None = None
    delete_at: datetime | None = None
    case: str | None = None

    @property
    def shut(self) -> bool:
        """Whether nothing may go out but what anybody may read: somebody else may be there, or watch."""
        return self.forced or self.hidden or self.seized

    @property
    def drill(self) -> bool:
        """Nobody is behind it: responders practise."""
        return self.transport == DRILL

    @property
    def room(self) -> str | None:
        """The account whose direct chat stands for the desk, when somebody practises alone."""
        return self.address.partition(" ")[2] or None if self.drill else None

    def question_key(self) -> str:
        """The key of the bot's last question, so that a reaction on it is an answer."""
        return f"question:{self.id}:{self.questions}"

    def answered(self, question: str, answer: Answer) -> "Conversation":
        """The same conversation with one answer more, and no question open."""
        return replace(self, answers={**self.answers, question: answer}, asked=None, asked_times=0)


@dataclass(frozen=True, slots=True)
class Record:
    """What one event is about: a conversation, its case, or (desk talk) neither."""

    conversation: Conversation | None = None
    case: Case | None = None

    def may_write(self, now: datetime) -> bool:
        """Whether something may be said to the reporter now, as they wish it."""
        if self.conversation is None:
            return True
        in_danger = self.case is not None and self.case.priority is Priority.P0
        return may_write(self.conversation.contact, now, heard_at=self.conversation.heard_at, in_danger=in_danger)
