"""What a handler may know beside its record and its event. The engine gathers it; nothing here can wait or surprise."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from safetybot.core.case import Case
from safetybot.core.directory import NOTHING, Directory
from safetybot.core.escalation import PageSent, Policy
from safetybot.core.flow import Flow
from safetybot.core.oncall.model import Change, Duty, Rota


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """The figures an operator may change.

    words            longest message passed on, in characters
    burst            so many messages of one conversation are shown one by one at once …
    per_minute       … and so many more each minute; what comes over that is kept and counted
    silence          after so long without an answer in the intake, people get what there is
    acknowledge      "passed on" is said again only after so long
    keep_closed      a closed case is erased after so long
    delete_grace     so long somebody who wants everything deleted may change their mind
    obey_expiry      what disappears on the reporter's phone disappears here, too
    """

    words: int = 60_000
    burst: int = 100
    per_minute: int = 20
    silence: timedelta = timedelta(minutes=5)
    acknowledge: timedelta = timedelta(minutes=10)
    keep_closed: timedelta = timedelta(days=30)
    delete_grace: timedelta = timedelta(hours=24)
    obey_expiry: bool = True


@dataclass(frozen=True, slots=True)
class Returning:
    """Somebody has written a return code.

    conversation  the one it belongs to; None: no conversation has it
    right         the phrase behind it is the right one, too
    """

    conversation: str | None = None
    right: bool = False


@dataclass(frozen=True, slots=True)
class Said:
    """One thing said in a case, kept so that it can be shown to a responder who came later.

    author    "reporter", "seized" (from the reporter's phone, which may be in other hands), "team", "note", or "file"
              (then `words` is its sort; a call is one)
    message   the transport's id of the original, so that a withdrawal finds it
    digested  it came over the limit and was counted instead of shown
    written   when it was written, if it took long to arrive; `at` is when it came
    until     when it disappears, because it disappears on the reporter's phone; None: with the conversation
    """

    author: str
    at: datetime
    words: str = field(repr=False)
    message: str = ""
    digested: bool = False
    written: datetime | None = None
    until: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """Everything a decision may depend on.

    fresh_case, fresh_code  a case id and a case code nobody has used, drawn ahead
    languages               the languages that are offered; the first is the default
    active                  all cases that are not closed (filled for commands from the desk)
    said                    what was said so far (filled while there is no case, and for commands, deliveries,
                            withdrawals and timers)
    question_asked          the event points at the bot's latest question (a reaction or a reply)
    previous_case           the code of another case of the same account, as a hint for the desk
    region                  where it happens, in the reporter's words
    country, zone           the same as an ISO code and a time zone, where one can tell; the zone is of one clock
    more                    further words of this conversation are already waiting in the inbox
    policy                  the escalation policy
    rota                    schedules and people, with what was changed by hand; None: there is no schedule
                            (the changes and all below are filled for commands, timers and deliveries)
    changes                 what was changed by hand
    duty                    who was on call when it was last written down, for each schedule
    pages                   the case's ledger, in order
    webhook                 there is a second way out
    answered                the key of the message of ours that a responder's reaction or reply points at
    receipts                the keys of the messages of ours that a receipt is for
    fresh_return            a return code nobody has used, drawn ahead
    returning               what the return code in the message stands for; None: there is none in it
    carries                 the most bytes of UTF-8 that one message may have, to the reporter and in the desk; None: as
                            long as transports usually allow
    claimant                the conversation that is now where the case was claimed from (filled for commands) …
    claimant_doubted        … and whether nobody knows who that is …
    claimant_child          … or it may be a child
    canaries, canary_every  the transports on which a canary writes to the bot, and how often
    directory               cards, numbers and partners
    read                    the languages that the responders read; empty: nobody has said
    translates              the operator has a command that translates what they do not read
    timers                  the bot's own timers that are set, and when they fire (filled for these, and for canaries)
    """

    now: datetime
    fresh_case: str
    fresh_code: str
    flow: Flow
    policy: Policy
    languages: tuple[str, ...]
    limits: Limits = field(default_factory=Limits)
    active: tuple[Case, ...] = ()
    said: tuple[Said, ...] = ()
    question_asked: bool = False
    previous_case: str | None = None
    region: str = field(default="", repr=False)
    country: str = field(default="", repr=False)
    zone: ZoneInfo | None = field(default=None, repr=False)
    more: bool = False
    rota: Rota | None = None
    changes: tuple[Change, ...] = ()
    duty: tuple[Duty, ...] = ()
    pages: tuple[PageSent, ...] = ()
    webhook: bool = False
    answered: str | None = None
    receipts: tuple[str, ...] = ()
    fresh_return: str = field(default="", repr=False)
    returning: Returning | None = None
    carries: int | None = None
    claimant: str | None = None
    claimant_doubted: bool = False
    claimant_child: bool = False
    canaries: tuple[str, ...] = ()
    canary_every: timedelta = timedelta(minutes=15)
    read: tuple[str, ...] = ()
    translates: bool = False
    directory: Directory = NOTHING
    timers: Mapping[str, datetime] = field(default_factory=dict)
