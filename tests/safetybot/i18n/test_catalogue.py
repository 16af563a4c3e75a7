"""The catalogues: complete, plain, and within what may be asked and said."""

import re
from pathlib import Path

import pytest

from safetybot.core.errors import InternalError, OperatorError
from safetybot.core.meaning import Intent
from safetybot.i18n import Voice, complete, known_ids
from safetybot.i18n.catalogue import LIST, LOCALES, available, is_right_to_left, load, missing
from safetybot.i18n.checking import problems
from safetybot.i18n.keywords import normal

LANGUAGES = available()
TWELVE = {"en", "fr", "es", "pt-BR", "ar", "ru", "uk", "zh-Hans", "zh-Hant", "id", "tr", "sw", "hi"}
"""Twelve languages; Chinese in both its scripts."""

VOICE = Voice(LANGUAGES, "en")
QUOTED = r"[“«「]\s?([^”»」]+?)\s?[”»」]"
NEVER = Path(__file__).with_name("never")
"""For each language what nobody may be asked in a chat, and what may never be said there: a phrase a line."""


def test_the_languages_are_there() -> None:
    """All of them, and no file beside."""
    assert set(LANGUAGES) == TWELVE


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translator_would_find_nothing(language: str) -> None:
    """Every text, with its arguments, with the plural forms of the language; no word that means two things in any two
    languages; its examples are heard, and its counterexamples are not.
    """
    assert problems(LOCALES / f"{language}.ftl") == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_catalogue_is_complete(language: str) -> None:
    """The same texts with the same arguments as English: only then it may be offered."""
    assert missing(language) == ()
    assert language in complete()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_can_be_said(language: str) -> None:
    """With its arguments each comes out whole: no braces, no placeholders, no invisible characters."""
    catalogue = load(language)
    for id, variables in catalogue.variables.items():
        for count in (1, 2, 0, 5):
            said = catalogue.say(id, {name: count if name == "count" else "K7F2QM" for name in variables})
            assert said.strip()
            assert not re.search(r"[{}]|\?\?\?", said), id
            assert is_right_to_left(language) or not re.search(r"[\u2066-\u2069]", said), id


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_list_of_keywords_is_empty(language: str) -> None:
    """Each list that recognises something has words in every language; only what restricts others may be empty."""
    for id, words in load(language).lists.items():
        assert words or id.endswith(("-never", "-everyday", "-names", "-before")), id


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_must_never_be_asked_or_said(language: str) -> None:
    """No text asks for names, addresses, passwords, papers, convictions or proof, and none turns anybody away."""
    catalogue = load(language)
    never = [normal(line) for line in (NEVER / f"{language}.txt").read_text(encoding="utf-8").splitlines()]
    assert len(never) >= 10
    for id, variables in catalogue.variables.items():
        if not LIST.fullmatch(id):
            said = catalogue.say(id, dict.fromkeys(variables, "x"))
            assert "http" not in said
            assert "www." not in said
            for phrase in filter(None, never):
                assert f" {phrase} " not in f" {normal(said)} ", (id, phrase)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_words_say_what_they_must(language: str) -> None:
    """Before any question: people read, it is not public, and how to get help now; no question among them."""
    catalogue = load(language)
    hello = catalogue.say("hello", {"team": "the team"}) + catalogue.say("hello-now", {})

    assert "SOS" in hello
    assert "🆘" in hello
    assert any(Intent.STOP in VOICE.meaning(word).intents for word in re.findall(QUOTED, hello))
    assert "the team" in hello
    assert "?" not in hello
    assert len(hello) < 520


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_that_are_offered_are_understood(language: str) -> None:
    """Whatever a text puts into quotation marks as something to write means what it says."""
    catalogue, voice = load(language), VOICE
    offering = ("hello-now", "help-words", "how-to-answer", "status-none")
    texts = [catalogue.say(id, {"team": "x"}) for id in offering]
    offered = {words.strip() for text in texts for words in re.findall(QUOTED, text)}

    assert len(offered) == 7
    assert {words for words in offered if not voice.meaning(words).intents} == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_phrase_is_chosen_as_it_is_said(language: str) -> None:
    """The word that is offered for it works, whatever stands behind it; so it does where a short one is refused."""
    catalogue, voice = load(language), VOICE
    for id in ("return-phrase", "return-too-short"):
        (word,) = re.findall(QUOTED, catalogue.say(id, {"least": 6}))
        assert voice.meaning(f"{word} Three blue elephants").phrase == "three blue elephants"


def test_no_number_is_named() -> None:
    """A number that is wrong in somebody's country costs time they do not have."""
    for language in LANGUAGES:
        for id in ("sos-number", "self-harm-number", "hello-now", "help-now", "unreadable"):
            assert not re.search(r"\d", load(language).say(id, {}))


def test_a_text_that_is_not_there() -> None:
    """Asking for an unknown id, or leaving out an argument, is a bug with the id in its name."""
    with pytest.raises(InternalError, match="no-such-text"):
        load("en").say("no-such-text", {})
    with pytest.raises(InternalError, match="taken"):
        load("en").say("taken", {})


def test_only_complete_languages_are_offered() -> None:
    """A language without a catalogue is the operator's turn; the error names those that can be used."""
    with pytest.raises(OperatorError) as error:
        Voice(["en", "xx"], "en")
    assert "xx" in error.value.problem
    assert "en, es, fr" in error.value.advice
    with pytest.raises(OperatorError):
        Voice(["en"], "tlh")
    with pytest.raises(OperatorError):
        Voice([], "en")


def test_ids_are_known() -> None:
    """A flow of one's own can be checked against them."""
    assert "question-danger" in known_ids()
