"""Read the escalation policy and check it."""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from itertools import pairwise
from pathlib import Path
from typing import Annotated, Any, Final

from pydantic import AfterValidator, BeforeValidator, Field

from safetybot.core.escalation import Ladder, Policy, Reach, Step, Target
from safetybot.core.oncall.model import TIERS, Override, Rota
from safetybot.core.priority import Priority
from safetybot.flows.lines import Place
from safetybot.flows.source import Mistake, RefusedError, Table, nearest, read_source

POLICY: Final = Path(__file__).with_name("policy.toml")
SETTING: Final = "[oncall] policy in config.toml"
A_WEEK: Final = 10_080

_ALONE: Final = (Reach.DESK, Reach.DIRECTOR, Reach.WEBHOOK)
_NAMED: Final = (Reach.PERSON, Reach.SCHEDULE)
_WORDS: Final = (*(str(one) for one in TIERS), *(str(one) for one in _ALONE), *(f"{one} NAME" for one in _NAMED))
_EXAMPLES: Final = {
    "fallback": 'fallback = ["desk", "director"]',
    "promise_minutes": "promise_minutes = 15",
    "weekend_promise_minutes": "weekend_promise_minutes = 4320",
    "silent_minutes": "silent_minutes = 20",
    "repeats": "repeats = 3",
    "pause_minutes": "pause_minutes = 5",
    "steps": 'steps = [{ after_minutes = 0, page = ["first"] }]',
    "after_minutes": "after_minutes = 5",
    "page": 'page = ["first", "webhook"]',
    "first_answer": '[P0.first_answer] and below it en = "Go to a safe place first."',
    **{str(priority): f"[{priority}] and its settings below it" for priority in Priority},
}


def _target(value: Any) -> Target:
    reach, _, name = value.strip().partition(" ") if isinstance(value, str) else ("", "", "")
    name = name.strip()
    if reach in TIERS and not name:
        return Target(Reach.TIER, reach)
    if (reach in _ALONE and not name) or (reach in _NAMED and name):
        return Target(Reach(reach), name)
    raise ValueError(f"must be one of: {', '.join(_WORDS)}")


def _words(text: str) -> str:
    if not text.strip():
        raise RefusedError("must not be empty", "write what reporters are to be told, or take the line out")
    return text.strip()


Whom = Annotated[tuple[Annotated[Target, BeforeValidator(_target)], ...], Field(min_length=1, max_length=20)]
UpToAWeek = Annotated[float, Field(strict=True, gt=0, le=A_WEEK, allow_inf_nan=False)]


class _Step(Table):
    after_minutes: float = Field(strict=True, ge=0, le=A_WEEK, allow_inf_nan=False)
    page: Whom


class _Ladder(Table):
    promise_minutes: UpToAWeek
    weekend_promise_minutes: UpToAWeek | None = None
    silent_minutes: UpToAWeek
    repeats: int = Field(strict=True, ge=0, le=20)
    pause_minutes: UpToAWeek
    steps: tuple[_Step, ...] = Field(min_length=1, max_length=20)
    first_answer: dict[str, Annotated[str, AfterValidator(_words), Field(max_length=2_000)]] = Field(
        default_factory=dict
    )


class _Policy(Table):
    fallback: Whom
    P0: _Ladder
    P1: _Ladder
    P2: _Ladder
    P3: _Ladder


def load_policy(path: Path | None = None) -> Policy:
    """Read a policy from a file, the built-in one when none is named. Raises OperatorError."""
    source = read_source(path or POLICY, SETTING)
    read = source.read_as(_Policy, _EXAMPLES)
    policy = Policy(
        ladders={priority: _ladder(getattr(read, priority)) for priority in Priority}, fallback=read.fallback
    )
    source.check((*_never_there(policy), *_unordered_steps(policy), *_twice(policy), *_unordered_promises(policy)))
    return policy


def check_policy(policy: Policy, rota: Rota | None, languages: Sequence[str], path: Path | None) -> None:
    """Make sure that the policy read from `path` fits the schedules and the offered languages. Raises OperatorError.

    The built-in one (None) may name tiers and directors that a small team does not have: it pages the fallback there.
    """
    source = read_source(path or POLICY, SETTING)
    source.check((*_wrong_languages(policy, languages), *(_out_of_reach(policy, rota) if path else ())))


def _ladder(read: _Ladder) -> Ladder:
    weekend = read.weekend_promise_minutes
    return Ladder(
        steps=tuple(Step(timedelta(minutes=step.after_minutes), step.page) for step in read.steps),
        repeats=read.repeats,
        pause=timedelta(minutes=read.pause_minutes),
        promise=timedelta(minutes=read.promise_minutes),
        at_weekends=timedelta(minutes=weekend) if weekend else None,
        silent=timedelta(minutes=read.silent_minutes),
        first_answer=read.first_answer,
    )


def _pages(policy: Policy) -> Iterator[tuple[Place, tuple[Target, ...]]]:
    """Every list of targets, and where it stands."""
    yield ("fallback",), policy.fallback
    for priority, ladder in policy.ladders.items():
        for number, step in enumerate(ladder.steps):
            yield (priority, "steps", number, "page"), step.targets


def _never_there(policy: Policy) -> Iterator[Mistake]:
    if Target(Reach.DESK) not in policy.fallback:
        yield Mistake(
            ("fallback",), "fallback names nobody who is always there", f'add "desk": {_EXAMPLES["fallback"]}'
        )


def _unordered_steps(policy: Policy) -> Iterator[Mistake]:
    for priority, ladder in policy.ladders.items():
        for number, (step, following) in enumerate(pairwise(ladder.steps), start=1):
            if following.after <= step.after:
                wrong = f"step {number + 1} of {priority} does not come after step {number}"
                cure = "order the steps by after_minutes; whoever is paged at the same minute stands in one page list"
                yield Mistake((priority, "steps", number, "after_minutes"), wrong, cure)


def _twice(policy: Policy) -> Iterator[Mistake]:
    for place, targets in _pages(policy):
        for number, target in enumerate(targets):
            if target in targets[:number]:
                yield Mistake((*place, number), f"{place[-1]} names the same twice", "take one of them out")


def _unordered_promises(policy: Policy) -> Iterator[Mistake]:
    ladders = list(policy.ladders.items())
    for (urgent, ladder), (less, after) in pairwise(ladders):
        wrong, cure = f"{urgent} is promised a longer wait than {less}, which is less urgent", "change one of them"
        if ladder.promise > after.promise:
            yield Mistake((urgent, "promise_minutes"), wrong, cure)
        elif (ladder.at_weekends or ladder.promise) > (after.at_weekends or after.promise):
            yield Mistake((urgent, "weekend_promise_minutes"), f"{wrong}, at weekends", cure)


def _wrong_languages(policy: Policy, languages: Sequence[str]) -> Iterator[Mistake]:
    for priority, ladder in policy.ladders.items():
        for code in ladder.first_answer:
            if code not in languages:
                cure = nearest(
                    code, languages, "take it out, or offer the language: [languages] offered in config.toml"
                )
                yield Mistake((priority, "first_answer", code), f"first_answer: {code} is not offered", cure)
        for code in languages:
            if ladder.first_answer and code not in ladder.first_answer:
                wrong = f"first_answer of {priority} is missing in {code}, which is offered"
                yield Mistake((priority, "first_answer"), wrong, f'add a line: {code} = "…"')


def _out_of_reach(policy: Policy, rota: Rota | None) -> Iterator[Mistake]:
    """Steps that could never page anybody."""
    for place, targets in _pages(policy):
        for number, target in enumerate(targets):
            if wrong_and_cure := _nobody(target, rota):
                yield Mistake((*place, number), *wrong_and_cure)


def _nobody(target: Target, rota: Rota | None) -> tuple[str, str] | None:
    """Why it can reach nobody whatever the hour, and the cure; None: it can."""
    if target.reach in (Reach.DESK, Reach.WEBHOOK):
        return None
    if rota is None:
        cure = 'name one in [oncall] schedule in config.toml, or page "desk"'
        return f'"{_typed(target)}" reaches nobody: there is no schedule', cure
    match target.reach:
        case Reach.TIER if target.name not in _tiers(rota):
            return f"no layer of any schedule has the tier {target.name}", "add one, or take this step out"
        case Reach.DIRECTOR if not rota.directors:
            return "there are no directors", 'add directors = ["…"] to the schedule, or take this out'
        case Reach.PERSON if target.name not in rota.people:
            return f"there is no person {target.name}", nearest(target.name, rota.people, "add them to the schedule")
        case Reach.SCHEDULE if target.name not in rota.schedules:
            cure = nearest(target.name, rota.schedules, f"use one of: {', '.join(rota.schedules)}")
            return f"there is no schedule {target.name}", cure
    return None


def _tiers(rota: Rota) -> frozenset[str]:
    """Every tier in which somebody may be on call."""
    schedules = rota.schedules.values()
    layers = {layer.tier for schedule in schedules for layer in schedule.layers}
    shifts = {shift.tier for schedule in schedules for one in schedule.temporary for shift in one.shifts}
    overrides = (one for schedule in schedules for one in schedule.overrides if isinstance(one, Override))
    return frozenset(layers | shifts | {one.tier for one in overrides if one.add})


def _typed(target: Target) -> str:
    """As it is written in the file."""
    return target.name if target.reach is Reach.TIER else f"{target.reach} {target.name}".rstrip()
