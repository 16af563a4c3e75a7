"""Reading the escalation policy, and what its mistakes say."""

from datetime import timedelta
from pathlib import Path

import pytest

from safetybot.core.errors import OperatorError
from safetybot.core.escalation import Policy, Reach, Step, Target
from safetybot.core.oncall.model import Rota
from safetybot.core.priority import Priority
from safetybot.flows import check_policy, load_policy, load_rota

GOOD = """
fallback = ["desk", "director"]
[P0]
promise_minutes = 15
silent_minutes = 20
repeats = 3
pause_minutes = 5
steps = [
  { after_minutes = 0, page = ["first", "webhook"] },
  { after_minutes = 5, page = ["person bea", "schedule team"] },
]
[P0.first_answer]
en = "Go to a safe place first."
[P1]
promise_minutes = 60
silent_minutes = 60
repeats = 0
pause_minutes = 15
steps = [{ after_minutes = 0, page = ["first"] }]
[P2]
promise_minutes = 120
silent_minutes = 60
repeats = 1
pause_minutes = 15
steps = [{ after_minutes = 0, page = ["first"] }]
[P3]
promise_minutes = 1440
silent_minutes = 60
repeats = 1
pause_minutes = 15
steps = [{ after_minutes = 1440, page = ["desk"] }]
"""
SCHEDULE = """
zone = "UTC"
fallback = "team"
people.bea.account = "@bea:example.org"
[[schedules.team.layers]]
rotation = "weekly"
handoff = 2026-11-23T09:00:00
people = ["bea"]
"""


def minutes(number: int) -> timedelta:
    return timedelta(minutes=number)


def as_typed(step: Step) -> tuple[int, list[str]]:
    """A step as it stands in the file."""
    words = [one.name if one.reach is Reach.TIER else f"{one.reach} {one.name}".strip() for one in step.targets]
    return int(step.after / minutes(1)), words


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "policy.toml"


@pytest.fixture
def rota(tmp_path: Path) -> Rota:
    schedule = tmp_path / "schedule.toml"
    schedule.write_text(SCHEDULE, encoding="utf-8")
    return load_rota(schedule)


def read(path: Path, text: str) -> Policy:
    path.write_text(text, encoding="utf-8")
    return load_policy(path)


def changed(old: str, new: str) -> str:
    assert old in GOOD
    return GOOD.replace(old, new, 1)


@pytest.mark.parametrize(
    ("priority", "steps"),
    [
        (Priority.P0, [(0, ["first", "webhook"]), (5, ["second"]), (10, ["lead"]), (15, ["director"])]),
        (Priority.P1, [(0, ["first", "webhook"]), (30, ["second"]), (45, ["lead"]), (60, ["director"])]),
        (Priority.P2, [(0, ["first"]), (60, ["lead"]), (90, ["director"]), (120, ["desk"])]),
        (Priority.P3, [(1440, ["desk"])]),
    ],
)
def test_the_built_in_steps(priority: Priority, steps: list[tuple[int, list[str]]]) -> None:
    """The published ladder for P2, and the shorter ones for what is more urgent; nobody is woken for advice."""
    assert [as_typed(step) for step in load_policy().ladders[priority].steps] == steps


@pytest.mark.parametrize(
    ("priority", "promise", "weekend", "pause", "silent"),
    [
        (Priority.P0, 15, None, 5, 20),
        (Priority.P1, 60, None, 15, 60),
        (Priority.P2, 120, None, 30, 240),
        (Priority.P3, 1440, 4320, 1440, 4320),
    ],
)
def test_the_built_in_figures(priority: Priority, promise: int, weekend: int | None, pause: int, silent: int) -> None:
    """What is promised, how often it repeats, and how long an acknowledged case may lie."""
    ladder = load_policy().ladders[priority]

    assert (ladder.promise, ladder.pause, ladder.silent) == (minutes(promise), minutes(pause), minutes(silent))
    assert ladder.at_weekends == (minutes(weekend) if weekend else None)
    assert (ladder.repeats, ladder.first_answer) == (3, {})


def test_the_built_in_policy_suits_every_team(rota: Rota) -> None:
    """A small team needs neither a second tier nor a director: the fallback begins with the desk."""
    policy = load_policy()

    assert policy.fallback == (Target(Reach.DESK), Target(Reach.DIRECTOR))
    check_policy(policy, None, ("en", "fr", "es"), None)
    check_policy(policy, rota, ("en",), None)


def test_a_policy_of_ones_own(path: Path, rota: Rota) -> None:
    """Its steps name people and schedules, its first answer is kept by language."""
    policy = read(path, GOOD.replace(', "director"', ""))
    ladder = policy.ladders[Priority.P0]

    assert [as_typed(step) for step in ladder.steps] == [
        (0, ["first", "webhook"]),
        (5, ["person bea", "schedule team"]),
    ]
    assert ladder.first_answer == {"en": "Go to a safe place first."}
    check_policy(policy, rota, ("en",), path)


@pytest.mark.parametrize(
    ("old", "new", "line", "wrong", "cure"),
    [
        ('fallback = ["desk", "director"]', "", 1, "fallback is missing", "fallback ="),
        ('["desk", "director"]', "[]", 2, "fallback must not be empty", "fallback ="),
        ('["desk", "director"]', '["director"]', 2, "nobody who is always there", '"desk"'),
        ('["desk", "director"]', '["desk", "desk"]', 2, "names the same twice", "take one"),
        ("[P1]", "[P4]", 14, "P4 is not known", "[P1] and its settings"),
        ("promise_minutes = 15", "", 3, "promise_minutes is missing", "promise_minutes ="),
        ("promise_minutes = 15", "promis_minutes = 15", 4, "promis_minutes is not known", "mean promise_minutes"),
        ("promise_minutes = 15", "promise_minutes = 90", 4, "longer wait than P1", "change one"),
        ("promise_minutes = 15", "promise_minutes = 0", 4, "must be more than 0", "promise_minutes = 15"),
        ("promise_minutes = 60", "promise_minutes = 60\nweekend_promise_minutes = 180", 16, "at weekends", "change"),
        ("silent_minutes = 20", 'silent_minutes = "20"', 5, "must be a number", "silent_minutes = 20"),
        ("silent_minutes = 20", "silent_minutes = inf", 5, "must be a number", "silent_minutes = 20"),
        ("repeats = 3", "repeats = 1.5", 6, "must be a whole number", "repeats = 3"),
        ("repeats = 3", "repeats = 21", 6, "must be 20 or less", "repeats = 3"),
        ("pause_minutes = 5", "pause_minutes = 0", 7, "must be more than 0", "pause_minutes = 5"),
        ("after_minutes = 0", "after_minutes = 10081", 9, "must be 10080 or less", "after_minutes = 5"),
        ("after_minutes = 5", "after_minutes = 0", 10, "step 2 of P0 does not come after step 1", "order the steps"),
        ('["first", "webhook"]', "[]", 9, "page must not be empty", "page ="),
        ('["first", "webhook"]', '"first"', 9, "must be a list", "page ="),
        ('["first", "webhook"]', '["third"]', 9, "page (entry 1) must be one of: first, second, lead", "page ="),
        ('["first", "webhook"]', '["desk now"]', 9, "must be one of", "page ="),
        ('["first", "webhook"]', '["person"]', 9, "person NAME", "page ="),
        ('["first", "webhook"]', '["first", "first"]', 9, "names the same twice", "take one"),
        ('"Go to a safe place first."', '" "', 13, "must not be empty", "take the line out"),
        ("[P0.first_answer]", "[P0.first_answr]", 12, "first_answr is not known", "did you mean first_answer?"),
        ("[P1]", "[[P1]]", 14, "P1 must be a table", "[P1]"),
    ],
)
def test_a_mistake_names_line_and_cure(path: Path, old: str, new: str, line: int, wrong: str, cure: str) -> None:
    """Whoever wrote the policy learns on which line, what is wrong and what to do."""
    with pytest.raises(OperatorError) as caught:
        read(path, changed(old, new))

    told = f"{caught.value.problem}\n{caught.value.advice}"
    assert str(path) in told
    assert f"line {line}:" in told
    assert wrong in told
    assert cure in told


def test_minutes_may_be_fractions(path: Path) -> None:
    """Half a minute is a time, too; nothing is rounded."""
    ladder = read(path, changed("pause_minutes = 5", "pause_minutes = 0.5")).ladders[Priority.P0]

    assert ladder.pause == timedelta(seconds=30)


@pytest.mark.parametrize(
    ("page", "wrong"),
    [("[]", "must not be empty"), ('["third"]', "must be one of"), ('["first", "third"]', "entry 2")],
)
def test_a_wrong_target_is_one_mistake(path: Path, page: str, wrong: str) -> None:
    """A list that holds something wrong is not empty as well."""
    with pytest.raises(OperatorError) as caught:
        read(path, changed('["first", "webhook"]', page))

    assert f"{path}, line 9: page" in caught.value.problem
    assert wrong in caught.value.problem
    assert "mistakes" not in caught.value.problem


@pytest.mark.parametrize(
    ("old", "new", "line", "wrong", "cure"),
    [
        ('["first", "webhook"]', '["lead"]', 9, "no layer of any schedule has the tier lead", "add one"),
        ('"person bea"', '"person bee"', 10, "no person bee", "did you mean bea?"),
        ('"schedule team"', '"schedule tem"', 10, "no schedule tem", "did you mean team?"),
        ('["desk"]', '["desk", "director"]', 2, "there are no directors", "directors ="),
    ],
)
def test_a_step_that_reaches_nobody_ever(
    path: Path, rota: Rota, old: str, new: str, line: int, wrong: str, cure: str
) -> None:
    """A step for a tier, person or schedule that the schedule does not know is refused with its line."""
    text = GOOD.replace(', "director"', "", 1)
    assert old in text
    if "director" in new:
        old, new = 'fallback = ["desk"]', f"fallback = {new}"
    policy = read(path, text.replace(old, new, 1))

    with pytest.raises(OperatorError) as caught:
        check_policy(policy, rota, ("en",), path)
    assert f"{path}, line {line}: " in caught.value.problem
    assert wrong in caught.value.problem
    assert cure in caught.value.advice


def test_without_a_schedule_only_the_desk_can_be_paged(path: Path) -> None:
    """All steps that need a schedule are named at once."""
    policy = read(path, GOOD.replace(', "director"', "", 1))

    with pytest.raises(OperatorError) as caught:
        check_policy(policy, None, ("en",), path)
    assert "has 5 mistakes" in caught.value.problem
    for told in ('line 9: "first" reaches nobody', 'line 10: "person bea" reaches nobody', "[oncall] schedule"):
        assert told in caught.value.problem


@pytest.mark.parametrize(
    ("languages", "line", "wrong", "cure"),
    [
        (("en", "fr"), 12, "first_answer of P0 is missing in fr", "fr ="),
        (("eng",), 13, "en is not offered", "did you mean eng?"),
    ],
)
def test_first_answers_and_offered_languages(
    path: Path, rota: Rota, languages: tuple[str, ...], line: int, wrong: str, cure: str
) -> None:
    """A first answer is there in every offered language and in no other: nobody gets one they cannot read."""
    policy = read(path, GOOD.replace(', "director"', "", 1))

    with pytest.raises(OperatorError) as caught:
        check_policy(policy, rota, languages, path)
    told = f"{caught.value.problem}\n{caught.value.advice}"
    assert f"line {line}: " in told
    assert wrong in told
    assert cure in told
