"""Reading cards, numbers and partners, and what their mistakes say."""

import re
from datetime import date, timedelta
from pathlib import Path

import pytest

import safetybot
from safetybot.core.directory import Directory
from safetybot.core.errors import OperatorError
from safetybot.flows import load_flow
from safetybot.flows.source import Table
from safetybot.i18n import known_ids
from safetybot.resources import check_texts, listing, load, load_directory, old, summary, texts_of
from safetybot.resources.load import OURS

TODAY = date(2026, 11, 21)
TIP = '[[tips]]\ntopic = "doxxing"\nsteps = 3\nsource = "our own guide"\nchecked = 2026-11-01\n'
NUMBER = """
[[numbers]]
countries = ["KE", "TZ"]
kind = "crisis"
number = "1199"
name = "Red Cross"
source = "https://example.org"
checked = 2026-11-20
verified = true
"""
PARTNER = """
[[partners]]
kind = "lawyer"
name = "Advocates"
contact = "+254 700 000000"
countries = ["KE"]
languages = ["en", "sw"]
source = "asked them"
checked = 2026-01-01
"""


def write(folder: Path, **files: str) -> Path:
    for name, text in files.items():
        (folder / f"{name}.toml").write_text(text, encoding="utf-8")
    return folder


def problem_of(folder: Path) -> OperatorError:
    with pytest.raises(OperatorError) as raised:
        load_directory(folder)
    return raised.value


def test_what_comes_with_the_bot_is_right_and_has_its_texts() -> None:
    """Every card has all its steps in the catalogues, every sort of number its name."""
    directory = load_directory()

    assert len(directory.tips) >= 18
    check_texts(directory, known_ids())


def test_no_card_is_longer_than_it_says() -> None:
    """A step in the catalogues that no card has is never read."""
    steps = {id for id in known_ids() if re.fullmatch(r"tip-[a-z-]+-\d", id)}

    assert steps == {id for id in texts_of(load_directory()) if re.fullmatch(r"tip-[a-z-]+-\d", id)}


def test_partners_never_come_with_the_bot() -> None:
    """Whom a team works with is its own matter."""
    assert load_directory().partners == ()


def test_the_bot_brings_verified_numbers_of_its_own() -> None:
    """Somebody in the European Union is told one from the first day."""
    [number] = load_directory().numbers_in("ES", ("emergency",))

    assert (number.number, number.verified, number.checked) == ("112", True, TODAY)


def test_what_is_verified_names_an_official_source() -> None:
    """Government, police, or whoever runs the line: nothing that a phone maker or a newspaper says."""
    official = re.compile(
        r"European Commission|\.gov\.|\.govt\.|/\/(www\.)?(samaritans\.org|service-public\.fr)|police\.uk"
        r"|wyo\.gov|vikaspedia\.in"
    )

    for number in load_directory().numbers:
        assert bool(official.search(number.source)) or not number.verified, number.country


def test_an_operators_folder_adds_and_replaces(tmp_path: Path) -> None:
    """A card replaces the one of its topic, a number that of its country, kind and name; everything else stays."""
    number = NUMBER + NUMBER.replace('"KE", "TZ"', '"GB"').replace("Red Cross", "Samaritans")
    directory = load_directory(write(tmp_path, tips=TIP, numbers=number, partners=PARTNER))

    doxxing = directory.tip("doxxing")
    assert doxxing is not None
    assert (doxxing.steps, doxxing.source) == (3, "our own guide")
    assert len(directory.tips) == len(load_directory().tips)
    assert [one.number for one in directory.numbers_in("GB", ("crisis",))] == ["1199"]
    assert [one.number for one in directory.numbers_in("KE", ("crisis", "emergency"))] == ["1199", "999"]
    assert [one.name for one in directory.partners] == ["Advocates"]


def test_an_empty_entry_takes_ours_out(tmp_path: Path) -> None:
    """What is wrong can be withdrawn without waiting for a release."""
    numbers = '[[numbers]]\ncountries = ["KE"]\nkind = "emergency"\nnumber = ""\nsource = "it is wrong"\n'
    directory = load_directory(write(tmp_path, tips=TIP.replace("3", "0"), numbers=numbers))

    assert directory.tip("doxxing") is None
    assert directory.numbers_in("KE", ("emergency",)) == ()


@pytest.mark.parametrize(
    ("name", "text", "line", "said"),
    [
        ("numbers", NUMBER.replace('"TZ"', '"Tanzania"'), 3, "is not a country"),
        ("numbers", NUMBER.replace("checked = 2026-11-20\n", ""), 8, "verified without a day"),
        ("numbers", NUMBER + NUMBER.replace(', "TZ"', ""), 12, "KE has two entries"),
        ("numbers", NUMBER.replace("1199", "call us"), 5, "number"),
        ("numbers", NUMBER.replace("verified", "verifed"), 9, "did you mean verified?"),
        ("tips", TIP.replace("3", "6"), 3, "must be 5 or less"),
        ("tips", TIP + TIP, 7, "doxxing stands there twice"),
        ("tips", TIP.replace("2026-11-01", '"yesterday"'), 5, "checked = 2026-11-21"),
        ("tips", TIP.replace("2026-11-01", '"yesterday"'), 5, "checked must be a date"),
        ("tips", TIP.replace("2026-11-01", "2026-11-01T09:00:00"), 5, "checked must be a date"),
        ("partners", PARTNER.replace('languages = ["en", "sw"]\n', ""), 2, "languages is missing"),
        ("partners", PARTNER.replace("+254 700 000000", "x" * 61), 5, "longer than 60"),
    ],
)
def test_a_mistake_names_file_line_and_cure(tmp_path: Path, name: str, text: str, line: int, said: str) -> None:
    """What is wrong, where, and what to write instead."""
    error = problem_of(write(tmp_path, **{name: text}))

    assert f"{name}.toml, line {line}:" in error.problem
    assert said in f"{error.problem} {error.advice}"


def test_a_folder_that_is_none_is_told(tmp_path: Path) -> None:
    """A slip in the setting does not leave the bot without the operator's numbers in silence."""
    assert "is not a folder" in problem_of(tmp_path / "nowhere").problem
    assert "has none of tips.toml" in problem_of(tmp_path).problem


def test_texts_that_nobody_has_written_are_told(tmp_path: Path) -> None:
    """A card of the operator's needs its words in the catalogues."""
    directory = load_directory(write(tmp_path, tips=TIP.replace("doxxing", "elections")))

    with pytest.raises(
        OperatorError, match="category-elections, tip-elections, tip-elections-1, tip-elections-2, tip-elections-3"
    ):
        check_texts(directory, known_ids())


def test_the_list_marks_what_is_old(tmp_path: Path) -> None:
    """Whoever runs the bot sees every entry with its age, and what is due."""
    directory = load_directory(write(tmp_path, partners=PARTNER), timedelta(days=180))

    [partner] = [line for line in listing(directory, TODAY) if "Advocates" in line]
    [ours] = [line for line in listing(directory, TODAY) if line.startswith("  FR crisis")]
    assert partner.startswith("⚠ lawyer: Advocates (KE) · 2026-01-01 (324 days)")
    assert "today" in ours
    assert f"⚠ {old(directory, TODAY)} entries" in summary(directory, TODAY)


def test_what_was_checked_in_the_future_was_not_checked() -> None:
    """A slip of the pen must not make an entry young for ever."""
    number = load_directory().numbers[0]
    directory = Directory(numbers=(number,))

    assert not directory.too_old(number, TODAY + timedelta(days=180))
    assert directory.too_old(number, TODAY + timedelta(days=181))
    assert directory.too_old(number, TODAY - timedelta(days=2))


def test_the_files_are_shipped() -> None:
    """They stand beside the code that reads them, so that they are part of the package."""
    assert {path.name for path in OURS.glob("*.toml")} == {"tips.toml", "numbers.toml"}


@pytest.mark.parametrize("table", [load._Tip, load._Number, load._Partner], ids=lambda table: table.__name__)
def test_every_key_is_explained(table: type[Table]) -> None:
    """Nobody has to read the code to write an entry."""
    docs = (Path(safetybot.__file__).parent.parent / load.DOCS).read_text(encoding="utf-8")

    for name in table.model_fields:
        assert re.search(rf"^{name} = ", docs, re.MULTILINE), name


def test_every_card_that_the_questions_name_is_there() -> None:
    """A slip in a topic would leave somebody without their card, and nobody would notice."""
    flow, directory = load_flow(), load_directory()
    named = {option.tip for question in flow.questions for option in question.options} | {
        one.tip for one in flow.raises
    }

    assert {topic for topic in named if topic and directory.tip(topic) is None} == set()
