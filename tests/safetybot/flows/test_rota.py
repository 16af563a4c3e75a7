"""Reading the schedule, and what its mistakes say."""

from datetime import UTC, datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from safetybot.core.errors import OperatorError
from safetybot.core.oncall.model import Leave, Override, Person, Rota, Shift, Temporary, Tier, Turn, Window
from safetybot.flows import check_routes, load_flow, load_rota

GOOD = """zone = "Europe/Berlin"
fallback = "team"
directors = ["ana"]
[people]
ana = { account = "@ana:example.org", lives_in = "br" }
bea = { account = "@bea:example.org" }
cem = {}
[[schedules.team.layers]]
name = "days"
rotation = "daily"
every = 2
handoff = 2026-11-23T09:00:00
people = ["ana", "bea", "ana"]
move_on = ["mon", "thu"]
starts = 2026-11-01T00:00:00
ends = 2027-11-01T00:00:00
windows = [
  { days = ["sat", "Sun"], from = "20:00", to = "08:00" },
  { days = [1, 31], to = "24:00" },
]
[[schedules.team.layers]]
tier = "second"
priority = 2
zone = "America/Sao_Paulo"
rotation = "monthly"
handoff = "2026-11-23 09:00"
people = ["Bea"]
[[schedules.team.overrides]]
add = "BEA"
remove = "ana"
from = 2026-12-01T09:00:00
to = 2026-12-02T09:00:00
[[schedules.team.temporary]]
from = 2027-03-28T02:30:00
to = 2027-04-03
shifts = [{ person = "cem", from = 2027-03-28T02:30:00, to = 2027-03-30T12:00:00, tier = "lead" }]
[schedules.brazil]
zone = "America/Sao_Paulo"
local = true
[[schedules.brazil.layers]]
rotation = "weekly"
handoff = 2026-11-23T09:00:00
people = ["ana"]
[[leaves]]
person = "Cem"
from = 2026-12-21
to = 2026-12-28
[[routes]]
schedule = "Brazil"
regions = ["BR"]
priorities = ["P0", "P1"]
[[routes]]
schedule = "brazil"
languages = ["pt"]
topics = ["threats"]
"""


def utc(*figures: int) -> datetime:
    return datetime(*figures, tzinfo=UTC)  # type: ignore[misc, arg-type]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "schedule.toml"


@pytest.fixture
def rota(path: Path) -> Rota:
    return read(path, GOOD)


def read(path: Path, text: str) -> Rota:
    return load_rota(_written(path, text))


def _written(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


def told(path: Path, text: str) -> str:
    """What loading this text complains about, with the cure."""
    with pytest.raises(OperatorError) as caught:
        read(path, text)
    assert str(path) in caught.value.problem
    assert caught.value.advice
    return f"{caught.value.problem}\n{caught.value.advice}"


def test_people(rota: Rota) -> None:
    """Accounts and countries are kept; names are found without regard to case."""
    assert rota.people["ana"] == Person(name="ana", account="@ana:example.org", lives_in="BR")
    assert rota.people["cem"].account == ""
    assert (rota.directors, rota.fallback, rota.zone) == (("ana",), "team", ZoneInfo("Europe/Berlin"))


def test_layers(rota: Rota) -> None:
    """Everything of a layer reaches the schedule; what is left out has its default."""
    days, second = rota.schedules["team"].layers

    assert (days.name, days.tier, days.priority, days.zone) == ("days", Tier.FIRST, 1, None)
    assert days.windows == (
        Window(days=frozenset({5, 6}), start=time(20), end=time(8)),
        Window(monthdays=frozenset({1, 31})),
    )
    turns = days.rotation
    assert (turns.turn, turns.every, turns.people) == (Turn.DAILY, 2, ("ana", "bea", "ana"))
    assert (turns.anchor, turns.days, turns.monthdays) == (
        datetime.fromisoformat("2026-11-23T09:00"),
        {0, 3},
        frozenset(),
    )
    assert (turns.starts, turns.ends) == (utc(2026, 10, 31, 23), utc(2027, 10, 31, 23))
    assert (second.name, second.tier, second.priority) == ("layer 2", Tier.SECOND, 2)
    assert second.zone == ZoneInfo("America/Sao_Paulo")
    assert (second.rotation.anchor, second.rotation.people) == (datetime.fromisoformat("2026-11-23T09:00"), ("bea",))


def test_what_is_planned_by_hand(rota: Rota) -> None:
    """Wall time of the schedule's zone becomes an instant; a missing hour is the end of the gap."""
    team = rota.schedules["team"]

    assert team.overrides == (
        Override(schedule="team", start=utc(2026, 12, 1, 8), end=utc(2026, 12, 2, 8), add="bea", remove="ana"),
    )
    gap_ends = utc(2027, 3, 28, 1)
    assert team.temporary == (
        Temporary(
            start=gap_ends,
            end=utc(2027, 4, 2, 22),
            shifts=(Shift(start=gap_ends, end=utc(2027, 3, 30, 10), person="cem", tier=Tier.LEAD),),
        ),
    )
    away = Leave(person="cem", start=utc(2026, 12, 20, 23), end=utc(2026, 12, 27, 23))
    assert all(schedule.leaves == (away,) for schedule in rota.schedules.values())


def test_routes(rota: Rota) -> None:
    """In their order, each with its conditions and the schedule as it is really called."""
    first, second = rota.routes

    assert (first.schedule, first.regions, first.priorities) == ("brazil", {"BR"}, {"P0", "P1"})
    assert (second.languages, second.topics, second.regions) == ({"pt"}, {"threats"}, frozenset())
    assert [schedule.local for schedule in rota.schedules.values()] == [False, True]


@pytest.mark.parametrize(
    ("old", "new", "line", "wrong", "cure"),
    [
        ('zone = "Europe/Berlin"', 'zone = "Europe/Berln"', 1, "zone is not the name of a time zone", "Europe/Berlin"),
        ('zone = "Europe/Berlin"', 'zone = "berlin"', 1, "zone is not the name", "did you mean Europe/Berlin?"),
        ('zone = "Europe/Berlin"', 'zone = "Asia/Sao Paulo"', 1, "zone is not the name", "America/Sao_Paulo"),
        ('zone = "Europe/Berlin"', 'zone = "../secret"', 1, "zone is not the name", "write, for example"),
        ('zone = "Europe/Berlin"', "zone = 1", 1, "zone is not the name", "write, for example"),
        ('zone = "Europe/Berlin"', "", 1, "zone is missing", 'zone = "Europe/Berlin"'),
        ('fallback = "team"', "", 1, "fallback is missing", 'fallback = "team"'),
        ('fallback = "team"', 'fallback = "teem"', 2, "there is no schedule teem", "did you mean team?"),
        ('["ana"]\n[people]', '["anna"]\n[people]', 3, "there is no person anna", "did you mean ana?"),
        ('["ana"]\n[people]', '["ana", "Ana"]\n[people]', 3, "same person twice", "take one"),
        ("cem = {}", "cem = {}\nCem = {}", 8, "Cem is the same name as cem", "rename"),
        ("cem = {}", 'cem = { account = "@Bea:example.org" }', 7, "cem has the account of bea", "keep one"),
        ("cem = {}", 'cem = { account = "cem" }', 7, "must be a whole account name", "@bea:example.org"),
        ("cem = {}", "cem = { acount = 'x' }", 7, "acount is not known here", "did you mean account"),
        ("cem = {}", "cem = { lives_in = 'Brazil' }", 7, "code of a country", 'lives_in = "BR"'),
        ("cem = {}", "cem = 5", 7, "cem must be a table", "docs/oncall.md"),
        ("cem = {}", '"cem g" = {}', 7, "must be a name of one word", "32 letters"),
        ("cem = {}", "desk = {}", 7, "one of the bot's own words", "take another"),
        ('rotation = "daily"', 'rotation = "yearly"', 10, "must be one of 'hourly', 'daily'", "rotation ="),
        ('rotation = "daily"', "", 8, "rotation is missing", 'rotation = "weekly"'),
        ('rotation = "daily"', 'rotation = "weekly"', 14, "no meaning for a weekly rotation", 'rotation = "daily"'),
        ("every = 2", "every = 0", 11, "every must be 1 or more", "every = 1"),
        ("every = 2", "every = 9001", 11, "every must be 9000 or less", "every = 1"),
        ("every = 2", "every = 105", 11, "as good as never comes", "every = 104 or less"),
        ('rotation = "monthly"', 'rotation = "monthly"\nevery = 13', 26, "as good as never", "every = 12 or less"),
        ("2026-11-23T09:00:00", "2026-11-23T09:00:00Z", 12, "handoff has an offset", "take it out"),
        ("2026-11-23T09:00:00", "2026-11-23T09:00:30", 12, "is not a whole minute", ":00"),
        ("2026-11-23T09:00:00", "1926-11-23T09:00:00", 12, "is not of this time", "2000"),
        ("2026-11-23T09:00:00", '"Monday"', 12, "is not a date and time", "2026-11-23T09:00:00"),
        ("2026-11-23T09:00:00", "1790000000", 12, "is not a date and time", "2026-11-23T09:00:00"),
        ('["ana", "bea", "ana"]', "[]", 13, "people must not be empty", 'write, for example: people = ["bea"'),
        ('people = ["ana", "bea", "ana"]', "", 8, "people is missing", 'write, for example: people = ["bea"'),
        ('["ana", "bea", "ana"]', '"ana"', 13, "people must be a list", 'write, for example: people = ["bea"'),
        ('["ana", "bea", "ana"]', '["ana", "dan"]', 13, "there is no person dan", "ana"),
        ('["ana", "bea", "ana"]', '[\n"ana",\n"zoe"]', 15, "there is no person zoe", "add [people.zoe]"),
        ('["mon", "thu"]', '["mon", 3]', 14, "move_on must be weekdays", "mon, tue"),
        ('["mon", "thu"]', '["noday"]', 14, "move_on must be weekdays", "mon, tue"),
        ('["mon", "thu"]', "[32]", 14, "move_on must be weekdays", "[1, 15]"),
        ("ends = 2027", "ends = 2025", 16, "ends is not after starts", "correct one"),
        ('from = "20:00"', 'from = "24:00"', 18, "from is not a time of day", '"08:00"'),
        ('to = "24:00"', 'to = "8"', 19, "to is not a time of day", '"08:00"'),
        ('to = "24:00"', 'until = "24:00"', 19, "until is not known here", "docs/oncall.md"),
        ('tier = "second"', 'tier = "third"', 22, "must be one of 'first', 'second'", 'tier = "first"'),
        ('tier = "second"', 'tier = "second"\nname = "Days"', 23, "another layer has this name", "rename"),
        ("priority = 2", "priority = true", 23, "must be a whole number", "priority = 1"),
        ('add = "BEA"\nremove = "ana"', "", 28, "needs add, remove or both", "add ="),
        ('add = "BEA"', 'add = "Ana"', 30, "add and remove name the same person", "correct one"),
        ('add = "BEA"', 'add = "BEA"\nalone = true', 30, "alone is for somebody who takes", "without remove"),
        ("to = 2026-12-02T09", "to = 2026-11-02T09", 32, "it ends before it starts", "correct from or to"),
        ("to = 2026-12-02T09", "to = 2026-12-01T09", 32, "it lasts no time", "correct from or to"),
        ("to = 2027-03-30T12", "to = 2027-04-30T12", 36, "not within its temporary schedule", "stretch"),
        ("2027-04-03\nshifts", "2027-03-28T03:00:00\nshifts", 35, "it lasts no time", "correct from or to"),
        ("local = true", 'local = "true"', 39, "must be true or false", "local = true"),
        ('person = "Cem"', 'person = "Kim"', 45, "there is no person Kim", "add [people.Kim]"),
        ('schedule = "Brazil"', 'schedule = "world"', 49, "there is no schedule world", "team, brazil"),
        ('regions = ["BR"]', "regions = []", 50, "regions must not be empty", 'regions = ["BR"'),
        ('priorities = ["P0", "P1"]', 'priorities = ["P7"]', 51, "must be one of 'P0', 'P1'", "priorities ="),
        ('regions = ["BR"]\npriorities = ["P0", "P1"]', "", 51, "never reached: everything it is for", "move it"),
        ('languages = ["pt"]\ntopics = ["threats"]', 'regions = ["BR"]\npriorities = ["P0"]', 52, "route 1", "move it"),
        ('languages = ["pt"]', 'languages = ["Portuguese"]', 54, "code of a language", 'languages = ["es"]'),
    ],
)
def test_a_mistake_names_line_and_cure(path: Path, old: str, new: str, line: int, wrong: str, cure: str) -> None:
    """Whoever wrote the schedule learns on which line, what is wrong and what to do."""
    assert old in GOOD
    problem = told(path, GOOD.replace(old, new, 1))

    assert f"line {line}: " in problem
    assert wrong in problem
    assert cure in problem


@pytest.mark.parametrize(
    ("one", "other", "wrong"),
    [
        ('add = "bea"', 'add = "bea"', "are the same"),
        ('add = "bea"\nremove = "ana"', 'add = "cem"\nremove = "ana"', "replace or remove the same person"),
        ('add = "bea"', 'add = "cem"\nalone = true', "one of them is alone"),
        ('add = "bea"', 'remove = "Bea"', "add and remove the same person"),
    ],
)
def test_overrides_that_contradict_each_other(path: Path, one: str, other: str, wrong: str) -> None:
    """Two different answers for the same time are refused; one that wins by priority, or comes later, is none."""
    text = GOOD.replace('add = "BEA"\nremove = "ana"', one)
    second = f"[[schedules.team.overrides]]\n{other}\nfrom = 2026-12-01T09:00:00\nto = 2026-12-02T09:00:00\n"

    assert wrong in told(path, text + second)
    assert len(read(path, f"{text}{second}priority = 1\n").schedules["team"].overrides) == 2
    assert len(read(path, f'{text}{second}tier = "lead"\n').schedules["team"].overrides) == 2
    assert len(read(path, text + second.replace("12-02T", "12-03T").replace("12-01T", "12-02T")).people) == 3


def test_overrides_that_stand_beside_each_other(path: Path) -> None:
    """Two people added at the same time are no contradiction."""
    second = '[[schedules.team.overrides]]\nadd = "cem"\nfrom = 2026-12-01T09:00:00\nto = 2026-12-02T09:00:00\n'

    assert len(read(path, GOOD + second).schedules["team"].overrides) == 2


def test_schedules_of_one_name(path: Path) -> None:
    """Capital letters make no difference between two schedules."""
    problem = told(path, GOOD.replace("schedules.brazil", "schedules.Team"))

    assert "line 37: Team is the same name as team" in problem


def test_temporary_schedules_that_overlap(path: Path) -> None:
    """Each blanks everything else in its span, so there can be only one at a time."""
    second = "[[schedules.team.temporary]]\nfrom = 2027-04-02\nto = 2027-04-05\n"

    assert "temporary (entry 2) overlaps entry 1" in told(path, GOOD + second)


def test_a_wrong_window_is_one_mistake(path: Path) -> None:
    """A list that holds something wrong is not empty as well."""
    text = GOOD.replace('  { days = [1, 31], to = "24:00" },\n', "").replace('from = "20:00"', 'from = "25:00"')

    assert f"{path}, line 18: from is not a time of day" in told(path, text)


def test_all_mistakes_are_listed_at_once(path: Path) -> None:
    """Nobody finds the second mistake only after correcting the first."""
    problem = told(path, GOOD.replace('"team"', '"tim"', 1).replace('["ana"]', '["zoe", "max"]', 1))

    assert "has 3 mistakes" in problem
    for wrong in ("line 2: there is no schedule tim", "line 3: there is no person zoe", "person max"):
        assert wrong in problem


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("cem = {}", '"@secret:example.org" = {}'),
        ("cem = {}", "cem = { account = 'secret:example.org' }"),
        ("cem = {}", '"secret:example.org" = {}'),
        ("cem = {}", 'cem = { "secret:example.org" = 1 }'),
        ("cem = {}", 'cem = { "@secret:example.org" = 1 }'),
        ("cem = {}", '"@secret:example.org" = {}\n"@secret:example.org" = {}'),
        ('["ana", "bea", "ana"]', '["@secret:example.org"]'),
        ('fallback = "team"', 'fallback = "@secret:example.org"'),
        ('fallback = "team"', "fallback = @secret:example.org"),
    ],
)
def test_no_account_is_repeated(path: Path, old: str, new: str) -> None:
    """What is told may end in a log: an account in the wrong place is not quoted."""
    assert "secret" not in told(path, GOOD.replace(old, new, 1)).replace(str(path), "")


@pytest.mark.parametrize(
    ("old", "new", "line", "wrong", "cure"),
    [
        ('topics = ["threats"]', 'topics = ["child", "threat"]', 55, "no case has threat among its topics", "threats"),
        ("languages = ", "languages = ", 54, "no case has pt among its languages", "use one of: en, es"),
    ],
)
def test_routes_that_no_case_can_take(path: Path, old: str, new: str, line: int, wrong: str, cure: str) -> None:
    """Topics are those of the intake, languages those that are offered."""
    check_routes(_written(path, GOOD), load_flow(), ("en", "pt"))
    languages = ("en", "es") if old == new else ("en", "pt")

    with pytest.raises(OperatorError) as caught:
        check_routes(_written(path, GOOD.replace(old, new)), load_flow(), languages)
    assert caught.value.problem == f"{path}, line {line}: {wrong}"
    assert cure in caught.value.advice


def test_broken_toml_names_the_line(path: Path) -> None:
    """A date without its seconds is what people get wrong first."""
    problem = told(path, GOOD.replace("2026-11-23T09:00:00", "2026-11-23T09:00", 1))

    assert "is not valid TOML" in problem
    assert "line 12" in problem
    assert "2026-11-23T09:00:00" in problem


def test_what_cannot_be_read(path: Path) -> None:
    """A file that is missing, a folder, in another encoding or far too big says so, and names the setting."""
    with pytest.raises(OperatorError, match="is not there") as caught:
        load_rota(path)
    assert "[oncall] schedule in config.toml" in caught.value.advice
    with pytest.raises(OperatorError, match="is not there") as caught:
        load_rota(path, "--schedule")
    assert caught.value.advice == "write it, or correct --schedule"
    with pytest.raises(OperatorError, match="cannot be read"):
        load_rota(path.parent)
    path.write_bytes(b'zone = "UTC"\n# \xe9quipe')
    with pytest.raises(OperatorError, match="line 2: this is not UTF-8"):
        load_rota(path)
    path.write_bytes(b"#" * 1_000_001)
    with pytest.raises(OperatorError, match="is larger than 1000000 bytes"):
        load_rota(path)
    path.write_text(f"x = {'[' * 100_000}", encoding="utf-8")
    with pytest.raises(OperatorError, match="brackets within brackets"):
        load_rota(path)


def test_files_of_other_systems(path: Path, rota: Rota) -> None:
    """Lines may end as they do on Windows; the numbers of the lines stay right."""
    path.write_bytes(GOOD.replace("\n", "\r\n").encode())

    assert load_rota(path) == rota
    path.write_bytes(GOOD.replace('"team"', '"tim"', 1).replace("\n", "\r\n").encode())
    with pytest.raises(OperatorError, match="line 2: there is no schedule tim"):
        load_rota(path)


def test_who_is_reached_by_signal(path: Path) -> None:
    """An account's id there is one with five groups of hexadecimal digits, in small letters or large."""
    aci = "5BDA0C1E-1111-4222-8333-444455556666"
    people = read(path, GOOD.replace("cem = {}", f'cem = {{ account = "{aci}" }}')).people

    assert (people["cem"].transport, people["cem"].account) == ("signal", aci.lower())
    assert people["bea"].transport == "matrix"
