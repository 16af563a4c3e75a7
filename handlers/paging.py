"""Who is meant by a step, and what they are told: code, priority and age, nothing of what the case is about."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import Final

from handlers.answers import whose
from handlers.deciding import also, case_of, conversation_of, with_case
from safetybot.core.case import Case, CaseState
from safetybot.core.effects import Call, Decision, Enter, Page, Post, Ring
from safetybot.core.escalation import Fate, PageSent, Reach, Step, Target
from safetybot.core.facts import Facts
from safetybot.core.oncall.final import on_call
from safetybot.core.oncall.model import TIERS, Person, Tier
from safetybot.core.oncall.routing import excluded, route
from safetybot.core.priority import Priority
from safetybot.core.text import Line, Text

DESK: Final = "desk"
WEBHOOK: Final = "webhook"

JUST_NOW: Final = timedelta(minutes=1)

NO_LOCAL: Final = "no-local"
"""The answer of somebody who wants nobody from where they are."""


@dataclass(frozen=True, slots=True)
class Meant:
    """Whom a step means, once it is looked up.

    people  to be paged; each once
    busy    passed over, because they hold a matter of life already and somebody else is there
    wanted  people are meant, whether there are any or not
    asked   already, just now: the room by the card, the owner by a page
    """

    people: tuple[Person, ...] = field(default=(), repr=False)
    busy: tuple[Person, ...] = field(default=(), repr=False)
    desk: bool = False
    webhook: bool = False
    asked: bool = False
    wanted: bool = False

    @property
    def nobody(self) -> bool:
        """Whether nobody would hear of it. The webhook is enough only where nobody else is meant."""
        heard = self.desk or self.asked or any(person.account for person in self.people)
        return not (heard or (self.webhook and not self.wanted))


def page(decision: Decision, step: Step, facts: Facts, *, late: bool = False, why: str = "step") -> Decision:
    """Page whoever this step means now. Nobody there: whoever the policy falls back on."""
    case = case_of(decision.record)
    if facts.rota is not None:
        case = replace(case, schedule=_routed(decision, facts))
        decision = with_case(decision, case)
    meant = _once(_meant(step.targets, decision, facts), facts)
    if meant.busy:
        decision = also(decision, Post((Text.of("passed-over", who=_names(meant.busy)),)))
    decision = _page_people(decision, meant.people, facts, late=late, why=why)
    if meant.webhook:
        decision = _call(decision, facts, why)
    if meant.desk:
        decision = _ask_desk(decision, facts, late=late, why=why)
    if not meant.nobody:
        return decision
    case = case_of(decision.record)
    if case.climb is not None and case.climb.fell_back == case.climb.round:  # the room was asked in this round
        return with_case(decision, replace(case, missed=case.missed + 1))
    return fall_back(decision, facts, late=late)


def fall_back(decision: Decision, facts: Facts, *, late: bool = False) -> Decision:
    """Nobody was reached: the whole room is asked, and the fallback list is paged. The miss is written down."""
    case = case_of(decision.record)
    climb = case.climb and replace(case.climb, fell_back=case.climb.round)
    decision = with_case(decision, replace(case, missed=case.missed + 1, climb=climb))
    if conversation_of(decision.record).room:
        return decision  # who practises alone cannot be reached, and nobody else is to be
    meant = _meant(facts.policy.fallback, decision, facts)
    decision = _ask_desk(decision, facts, late=late, why="fallback", missed=True)
    decision = _page_people(decision, meant.people, facts, late=late, why="fallback")
    return _call(decision, facts, "fallback") if facts.webhook else decision


def ring(decision: Decision, ring: Ring, facts: Facts) -> Decision:
    """Tell the second way out that somebody has come, or that it is over."""
    alone = conversation_of(decision.record).room
    return also(decision, Call(ring)) if facts.webhook and not alone else decision


def page_owner(decision: Decision, facts: Facts) -> Decision:
    """Page whoever has the case."""
    owner = people((case_of(decision.record).owner,), facts)
    return _page_people(decision, owner, facts, late=False, why="silent")


def people(accounts: Iterable[str | None], facts: Facts) -> tuple[Person, ...]:
    """The people of the roster with these accounts."""
    if facts.rota is None:
        return ()
    wanted = {account for account in accounts if account}
    return tuple(person for person in facts.rota.people.values() if person.account in wanted)


def leads(decision: Decision, facts: Facts) -> tuple[Person, ...]:
    """The leads on call for a case."""
    lead = Target(Reach.TIER, Tier.LEAD)
    return _meant((lead,), decision, facts).people


def on_duty(account: str | None, facts: Facts) -> bool:
    """Whether somebody is on call in any schedule. Without schedules everybody is."""
    if facts.rota is None:
        return True
    names = {person.name for person in people((account,), facts)}
    now = (on_call(schedule, facts.now) for schedule in facts.rota.schedules.values())
    return any(names.intersection(of_tier) for tiers in now for of_tier in tiers.values())


def age(case: Case, facts: Facts) -> Text:
    """How old a case is when this is said: a message is not edited as a card is, so it is exact."""
    minutes = max(facts.now - (case.since or case.opened_at), timedelta(0)) // timedelta(minutes=1)
    if not minutes:
        return Text.of("age-new", minutes=1)
    return Text.of("age-minutes", count=minutes) if minutes < 120 else Text.of("age-hours", count=minutes // 60)


def named(person: str) -> str | Text:
    """A name out of the ledger, as the desk reads it."""
    return Text.of(f"paged-{person}") if person in (DESK, WEBHOOK) else person


def _once(meant: Meant, facts: Facts) -> Meant:
    """Whoever was paged just now outside of the ladder, as the owner or to fall back on, is not paged a second time."""
    outside = (page for page in facts.pages if page.why in ("silent", "fallback") and page.fate is not Fate.FAILED)
    just = {page.person for page in outside if facts.now - page.at < JUST_NOW}
    people = tuple(person for person in meant.people if person.name not in just)
    return replace(meant, people=people, asked=meant.asked or len(people) < len(meant.people))


def _page_people(decision: Decision, whom: Sequence[Person], facts: Facts, *, late: bool, why: str) -> Decision:
    """A direct message to each, and one mention of all in the case's thread."""
    if not whom:
        return decision
    case = case_of(decision.record)
    lines = _lines(case, facts, late=late, why=why)
    for person in whom:
        entry = _entry(case, person.name, facts, why, len(decision.effects))
        if person.account:
            decision = also(decision, Page(person, lines, entry))
        else:
            decision = also(decision, Enter(replace(entry, fate=Fate.FAILED, fate_at=facts.now, reason="no-address")))
    told = [person for person in whom if person.account]
    if not told or conversation_of(decision.record).room:
        return decision
    text = Text.of("paging", who=_names(told), code=case.code)
    return also(decision, Post((text, *_late(late)), key=_post_key(facts, decision), mention=tuple(told)))


def _ask_desk(decision: Decision, facts: Facts, *, late: bool, why: str, missed: bool = False) -> Decision:
    """Ask everybody in the room."""
    case = case_of(decision.record)
    entry = replace(_entry(case, DESK, facts, why, len(decision.effects)), fate=Fate.DELIVERED, fate_at=facts.now)
    if case.owner is not None:
        text = Text.of("paging-desk-owner", code=case.code, age=age(case, facts), who=case.owner_name or "?")
    else:
        last = why == "nobody-came"
        text = Text.of(
            "paging-nobody" if missed else "nobody-came" if last else "paging-desk",
            code=case.code,
            age=age(case, facts),
        )
    post = Post((text, *_late(late)), key=_post_key(facts, decision), alert=True)
    return also(decision, post, Enter(entry))


def _call(decision: Decision, facts: Facts, why: str) -> Decision:
    entry = _entry(case_of(decision.record), WEBHOOK, facts, why, len(decision.effects))
    return also(decision, Call(Ring.TRIGGER, entry))


def _entry(case: Case, person: str, facts: Facts, why: str, number: int) -> PageSent:
    climb = case.climb
    step, round = (climb.next + 1, climb.round) if climb is not None and why == "step" else (0, 0)
    key = f"page:{facts.fresh_case}:{number}"
    return PageSent(key=key, at=facts.now, person=person, step=step, round=round, why=why)


def _post_key(facts: Facts, decision: Decision) -> str:
    """So that a ✅ on it takes the case."""
    return f"paging:{facts.fresh_case}:{len(decision.effects)}"


def _lines(case: Case, facts: Facts, *, late: bool, why: str) -> tuple[Line, ...]:
    priority = Text.of(f"priority-{case.priority.lower()}")
    head = Text.of("page", priority=priority, code=case.code, age=age(case, facts))
    more = (Text.of("page-silent"),) if why == "silent" else ()
    return (head, *more, *_late(late), Text.of("page-how", code=case.code))


def _late(late: bool) -> tuple[Line, ...]:
    return (Text.of("page-late"),) if late else ()


def _names(whom: Sequence[Person]) -> str:
    return ", ".join(person.name for person in whom)


def _routed(decision: Decision, facts: Facts) -> str:
    """The schedule that is asked about this case."""
    case, conversation = case_of(decision.record), conversation_of(decision.record)
    assert facts.rota is not None
    if (named := whose(conversation, facts.flow)) in facts.rota.schedules and named is not None:
        return named
    return route(
        facts.rota,
        region=facts.region,
        country=facts.country,
        language=conversation.spoken or conversation.language or "",
        topic=case.category or "",
        priority=case.priority.value,
        no_local=_no_local(decision),
    )


def _no_local(decision: Decision) -> bool:
    return any(NO_LOCAL in answer.options for answer in conversation_of(decision.record).answers.values())


def _meant(targets: Sequence[Target], decision: Decision, facts: Facts) -> Meant:
    """Look up whom these targets mean now."""
    case = case_of(decision.record)
    if alone := conversation_of(decision.record).room:
        return Meant(people((alone,), facts))
    rota = facts.rota
    reaches = {target.reach for target in targets}
    webhook = facts.webhook and Reach.WEBHOOK in reaches
    if rota is None:
        # Without a schedule everybody in the room is on call. At the beginning the card itself has asked them.
        return Meant(desk=Reach.DESK in reaches or not _room_asked(case, facts), webhook=webhook, asked=True)
    never = excluded(rota, country=facts.country, no_local=_no_local(decision))
    found, busy = dict[str, Person](), dict[str, Person]()
    for target in targets:
        if target.reach in (Reach.DESK, Reach.WEBHOOK):
            continue
        names = [name for name in _names_of(target, case, facts) if name not in never]
        there = [rota.people[name] for name in names if name in rota.people]
        reachable = [person for person in there if person.account]
        free = [person for person in reachable if not _busy(person, case, facts)]
        if reachable and not free and target.reach is Reach.TIER:
            free = _instead(target, case, facts, never)
        busy |= {person.name: person for person in reachable if free and person not in free}
        found |= {person.name: person for person in (*(free or reachable), *(one for one in there if not one.account))}
    passed_over = tuple(person for name, person in busy.items() if name not in found)
    wanted = bool(reaches - {Reach.DESK, Reach.WEBHOOK})
    return Meant(tuple(found.values()), passed_over, Reach.DESK in reaches, webhook, wanted=wanted)


def _room_asked(case: Case, facts: Facts) -> bool:
    """Whether this is the first step, and what has just been posted has woken the room: a new card, a call for help."""
    climb, worked = case.climb, case.worked_at
    if climb is None or climb.next or climb.round:
        return False
    there = case.owner is not None and worked is not None
    return worked is None or (there and facts.now - worked < facts.policy.ladders[case.priority].silent)


def _names_of(target: Target, case: Case, facts: Facts) -> Sequence[str]:
    """Who is on call for it now. What was deleted since the policy was frozen is passed over."""
    rota = facts.rota
    assert rota is not None
    match target.reach:
        case Reach.TIER:
            schedule = rota.schedules.get(case.schedule or rota.fallback)
            return on_call(schedule, facts.now).get(Tier(target.name), ()) if schedule else ()
        case Reach.SCHEDULE:
            schedule = rota.schedules.get(target.name)
            tiers = on_call(schedule, facts.now) if schedule else {}
            return [name for tier in TIERS for name in tiers.get(tier, ())]
        case Reach.PERSON:
            return (target.name,)
        case Reach.DIRECTOR:
            return rota.directors
        case _:
            return ()


def _busy(person: Person, case: Case, facts: Facts) -> bool:
    """Whether they have another matter of life in hand."""
    return any(
        other.owner == person.account and other.state is CaseState.TAKEN and other.priority is Priority.P0
        for other in facts.active
        if other.id != case.id and other.owner and not other.drill
    )


def _instead(target: Target, case: Case, facts: Facts, never: frozenset[str]) -> list[Person]:
    """All of a tier are busy: the next one that has somebody free."""
    rota = facts.rota
    assert rota is not None
    for tier in TIERS[TIERS.index(Tier(target.name)) + 1 :]:
        names = _names_of(Target(Reach.TIER, tier), case, facts)
        there = [rota.people[name] for name in names if name in rota.people and name not in never]
        if free := [person for person in there if person.account and not _busy(person, case, facts)]:
            return free
    return []
