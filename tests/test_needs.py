"""What people need who write here, and what practice forbids: held where no other test holds it."""

import re
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Final

import pytest

import safetybot
from safetybot.core.flow import Option
from safetybot.core.priority import Priority
from safetybot.flows import load_flow
from safetybot.i18n.catalogue import LIST, LOCALES, load
from safetybot.resources import load_directory
from tests.handlers.scene import FACTS, Scene
from tests.town import Town, open_town

ROOT: Final = Path(safetybot.__file__).parent
ENGLISH: Final = load("en")
OPTIONS: Final = {
    option.name: option for question in load_flow().questions if question.name == "what" for option in question.options
}
LISTED: Final = [name for name, option in OPTIONS.items() if option.listed]

PRIORITIES: Final = {
    "doxxing": "P1",
    "threats": "P1",
    "harassment": "P2",
    "arrest": "P1",
    "surveillance": "P2",
    "blocked": "P2",
    "takedown": "P2",
    "removal": "P3",
    "child": "P1",
    "self-harm": "P0",
    "disinformation": "P3",
    "travel": "P3",
    "need": "P2",
    "discrimination": "P3",
    "advice": "P3",
    "other": "P2",
    "press": "P2",
    "legal": "P2",
    "support": "P2",
    "harmful": "P3",
}
"""How urgent each is as long as nothing else is known."""

FOR_THE_DESK: Final = {"Categories, short, for the responder room", "The card", "In the thread", "Commands"}
FOR_THE_DESK_TOO: Final = {"About the bot itself", "On call", "Drills"}
NO_SENTENCES: Final = {"This language", "What people may write at any moment"}
SAID_WHEN_LATE: Final = ("a-person-has-it", "late-", "at-time", "in-about")
"""What reporters read of the section about escalation."""

QUESTIONS: Final = {
    *(
        f"question-{name}{again}"
        for name in ("safe", "danger", "where", "region", "contact")
        for again in ("", "-again")
    ),
    *("question-what", "question-what-again"),
    *("self-harm-ask", "self-harm-other-ask", "check-in-ask"),
    *("delete-ask", "neutral-ask", "neutral-sure", "word-ask", "hours-clock-ask"),
}
"""All that a reporter is ever asked."""

IN_CARDS: Final = {"tip-threats-1", "tip-self-harm-1"}
"""A question they may ask themselves, and one they may ask somebody."""


def for_reporters() -> Iterator[tuple[str, str]]:
    """The id and the words of every sentence a reporter can read."""
    section = ""
    for line in (LOCALES / "en.ftl").read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            section = line.removeprefix("## ")
        id = line.partition(" = ")[0]
        if section in FOR_THE_DESK | FOR_THE_DESK_TOO | NO_SENTENCES or id not in ENGLISH.texts or LIST.fullmatch(id):
            continue
        if section != "Escalation" or id.startswith(SAID_WHEN_LATE):
            yield id, ENGLISH.texts[id]


SENTENCES: Final = dict(for_reporters())


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with open_town(tmp_path, languages=("en",)) as town:
        yield town


@pytest.fixture
def scene() -> Scene:
    """A reporter who speaks English, with the cards that come with the bot."""
    return Scene(facts=replace(FACTS, languages=("en",), directory=load_directory()))


def word_for(option: Option) -> str:
    return ENGLISH.keywords(f"option-{option.name}-words")[0]


def told(scene: Scene, *messages: str) -> list[str]:
    """The ids of everything that is said to them behind these."""
    return [id for words in messages for id in scene.says(words).told]


def test_these_are_all_the_questions_there_are() -> None:
    """Nothing else is asked: no account, age, name, proof or reason, nor whether somebody is staff or volunteer."""
    assert {id for id, words in SENTENCES.items() if "?" in words} - IN_CARDS == QUESTIONS


def test_a_case_code_is_told_to_who_asks_for_it() -> None:
    """It stands in no sentence that comes unasked: it would confirm to anybody that there is a case."""
    assert {id for id, words in SENTENCES.items() if "$code" in words} == {"status-code", "return-code"}


def test_nothing_is_promised_that_nobody_can_keep() -> None:
    """Neither secrecy, nor safety, nor an outcome."""
    promise = re.compile(
        r"\b(confidential|anonymous|guarantee|100 ?%|(we|i) promise|will protect you|are safe (now|here))\b", re.I
    )
    assert [id for id, words in SENTENCES.items() if promise.search(words)] == []


def test_the_police_are_never_the_only_way() -> None:
    """Nobody is sent to them: they are one of several, or a number that is not told without "if it is safe"."""
    labels = {"option-arrest", "option-takedown", "number-police"}
    named = {id for id, words in SENTENCES.items() if "police" in words}
    assert named - labels == {"others-open"}
    assert "lawyer" in SENTENCES["others-open"]
    assert all("if it is safe" in SENTENCES[id].lower() for id in SENTENCES if "$what" in SENTENCES[id])


@pytest.mark.parametrize("path", sorted((ROOT / "transports").rglob("*.py")), ids=lambda path: path.stem)
def test_nobody_is_told_that_it_was_read(path: Path) -> None:
    """No read receipt goes out: that the bot has a message does not mean that a person has read it."""
    reading = re.compile(r"read_markers|update_receipt|[\"']m\.read|sendReceipt|/receipts|read-receipts")
    assert not reading.search(path.read_text(encoding="utf-8"))


def test_signal_cli_tells_nobody_that_it_was_read() -> None:
    """The one program beside the bot that could."""
    assert "--send-read-receipts" not in (ROOT.parent / "docs/examples/signal-cli.service").read_text(encoding="utf-8")


@pytest.mark.parametrize("path", sorted((ROOT / "transports").rglob("*.py")), ids=lambda path: path.stem)
def test_no_file_goes_out(path: Path) -> None:
    """Nobody gets an attachment they have not asked for: no transport knows how to send one."""
    sending = re.compile(
        r"\.upload\(|/media/|m\.(image|file|video|audio)[\"'].*send|base64_attachments|[\"']attachments?[\"']:"
    )
    assert not sending.search(path.read_text(encoding="utf-8"))


def test_no_number_is_a_link() -> None:
    """What is read out of the directory can be dialled or typed, not tapped."""
    for number in load_directory().numbers:
        assert not re.search(r"https?:|www\.|\w\.\w+/", f"{number.number} {number.name}")


def test_every_matter_has_its_urgency() -> None:
    """Each of them, none forgotten."""
    assert set(OPTIONS) == set(PRIORITIES)


@pytest.mark.parametrize("name", PRIORITIES)
def test_whatever_it_is_people_get_it(scene: Scene, name: str) -> None:
    """Each matter, one by one: sorted as what it was called, as urgent as it should be, and with what happens next.

    That somebody is only afraid, only asks for advice, or is not sure, turns nobody away.
    """
    heard = told(scene, "hello", "yes", "no", word_for(OPTIONS[name]), "skip", "skip", "skip")

    assert scene.case.category == OPTIONS[name].category
    assert scene.case.priority is Priority(PRIORITIES[name])
    assert {"what-next", "self-harm"} & set(heard)


@pytest.mark.parametrize("name", LISTED)
def test_its_number_is_its_word(name: str) -> None:
    """The number beside a matter and its word are the same answer."""
    by_number, by_word = Scene(), Scene()
    by_number.says("hello", "yes", "no", str(LISTED.index(name) + 1), "skip", "skip", "skip")
    by_word.says("hello", "yes", "no", word_for(OPTIONS[name]), "skip", "skip", "skip")

    assert by_number.case.category == by_word.case.category == OPTIONS[name].category


@pytest.mark.parametrize(
    "where", ["wikipedia", "telegram", "a newspaper", "in person", "some forum nobody knows", "skip"]
)
def test_where_it_happens_changes_nothing(scene: Scene, where: str) -> None:
    """People get it, as urgent as it is, with the same words, be it in a place of ours or not."""
    on_a_wiki = Scene(facts=scene.facts)
    heard = told(scene, "hello", "yes", "no", "they published my home address", where, "skip", "skip")
    heard_there = told(on_a_wiki, "hello", "yes", "no", "they published my home address", "on a wiki", "skip", "skip")

    assert set(heard_there) == set(heard)
    assert (scene.case.priority, scene.case.category) == (on_a_wiki.case.priority, on_a_wiki.case.category)


def test_somebody_writes_for_a_friend(scene: Scene) -> None:
    """Family and friends are heard like anybody, and asked no more."""
    heard = told(scene, "hello", "yes", "no", "my brother was arrested because he edits", "skip", "skip", "skip")

    assert (scene.case.category, scene.case.priority) == ("arrest", Priority.P1)
    assert {id for id in heard if "?" in ENGLISH.texts[id]} <= QUESTIONS


def test_nobody_is_asked_to_stay_with_us_alone(scene: Scene) -> None:
    """At the end of the questions: other ways stay open."""
    assert "others-open" in told(scene, "hello", "yes", "no", "they threaten me", "skip", "skip", "skip")


def test_what_to_do_without_us_stands_in_a_card(scene: Scene) -> None:
    """VPN, Tor, updates, traces of oneself: whoever wants to be safer before anything has happened gets it at once."""
    assert "tip-advice" in scene.says("help advice").told
    card = " ".join(ENGLISH.texts[f"tip-advice-{step}"] for step in range(1, 6))
    assert all(word in card for word in ("VPN", "Tor", "updates", "name"))


async def test_whoever_writes_only_help(town: Town) -> None:
    """One word, and nothing else answered: people have it five minutes later, and the reporter knows."""
    ana = town.reporter("ana")
    await ana.says("help")
    assert town.cards == []
    await town.forward(minutes=5)

    assert len(town.cards) == 1
    assert "safety team" in ana.heard[-1]
    await town.responder("bea").answers("!reply I am here")
    assert ana.heard[-1] == "I am here"


async def test_whoever_said_where_they_are_gets_the_number_there(tmp_path: Path) -> None:
    """From the answer to the numbers that come with the bot: told as checked, and only behind "if it is safe"."""
    async with open_town(tmp_path, languages=("en",), directory=load_directory()) as town:
        for name, country, number in (("ana", "France", "112"), ("ben", "New Zealand", "111")):
            reporter = town.reporter(name)
            await reporter.says("hello", "yes", "no", "they insult me", "skip", country, "skip")
            assert number not in "".join(reporter.heard)
            await reporter.says("SOS")
            assert f"If it is safe to call: {number} (" in reporter.heard[-1]
            assert "checked" in reporter.heard[-1]
        await town.reporter("cleo").says("SOS")
        assert "the emergency number of your country" in town.reporter("cleo").heard[-1]


async def test_whoever_is_in_danger_gets_the_number_once_they_say_where(tmp_path: Path) -> None:
    """One word is enough, and it is answered once; people read it, too."""
    async with open_town(tmp_path, languages=("en",), directory=load_directory()) as town:
        dana = town.reporter("dana")
        await dana.says("SOS", "New Zealand")
        assert "If it is safe to call: 111 (" in dana.heard[-1]
        assert "New Zealand" in town.desk[-1].body + town.desk[-2].body
        await dana.says("Kenya")
        assert "If it is safe to call" not in dana.heard[-1]
