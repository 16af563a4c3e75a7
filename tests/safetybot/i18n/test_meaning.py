"""What somebody's words mean, in every language at once."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from safetybot.core.meaning import Intent
from safetybot.i18n import Voice
from safetybot.i18n.catalogue import available, load
from safetybot.i18n.keywords import normal

VOICE = Voice(["en", "fr", "es"], "en")
EVERYWHERE = Voice(available(), "en")
read = VOICE.meaning


@pytest.mark.parametrize(
    ("words", "intent"),
    [
        ("SOS", Intent.SOS),
        ("s.o.s.", Intent.SOS),
        ("🆘🆘🆘", Intent.SOS),
        ("please, SOS, they are at my door", Intent.SOS),
        ("Au secours", Intent.SOS),
        ("à l’aide !!!", Intent.SOS),
        ("¡SOCORRO!", Intent.SOS),
        ("urgence", Intent.SOS),
        ("it's an emergency", Intent.SOS),
        ("c'est une urgence vitale", Intent.SOS),
        ("emergencia por favor", Intent.SOS),
        ("stop please", Intent.STOP),
        ("hello, status please", Intent.STATUS),
        ("I don’t want to live any more", Intent.SELF_HARM),
        ("je pense au suicide", Intent.SELF_HARM),
        ("Quiero morir", Intent.SELF_HARM),
        ("HELP!", Intent.HELP),
        ("aide", Intent.HELP),
        ("ayúdenme", Intent.HELP),
        ("Language?", Intent.LANGUAGE),
        ("🌐", Intent.LANGUAGE),
        ("STOP", Intent.STOP),
        ("arrête", Intent.STOP),
        ("basta", Intent.STOP),
        ("status", Intent.STATUS),
        ("¿Qué guardan?", Intent.KEEP),
        ("Qu’est-ce que vous gardez ?", Intent.KEEP),
        ("atrás", Intent.BACK),
        ("Passer", Intent.SKIP),
        ("⏭️", Intent.SKIP),
    ],
)
def test_what_may_be_asked_at_any_moment(words: str, intent: Intent) -> None:
    """Whatever the language, the case, the accents and the punctuation."""
    assert intent in read(words).intents


@pytest.mark.parametrize(
    "words",
    [
        "¿vos sos de acá?",
        "À l'aide de mon frère",
        "attentat suicide à Paris",
        "I need help with my data, stop them",
        "il veut me tuer",
        "quiere matarme",
        "I cut myself off from them",
        "soso",
        "the statuses of my articles",
    ],
)
def test_what_is_not_asked(words: str) -> None:
    """Commands only as the whole message; calls for help not inside other words or everyday phrases."""
    assert read(words).intents == frozenset()


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("1", 1),
        ("2.", 2),
        ("3)", 3),
        ("4️⃣", 4),
        ("12", 12),
        ("٢", 2),
        ("100", None),
        ("1 2", None),
        ("two", 2),
        ("deux", 2),
        ("dos", 2),
        ("la 2", 2),
        ("option 3", 3),
        ("numéro 1", 1),
        ("the second", None),
        ("2 please", 2),
        ("½", None),
    ],
)
def test_numbers(words: str, number: int | None) -> None:
    """Alone or politely, with a dot or a bracket, on a key, in other digits, as a word; nothing else."""
    assert read(words).number == number


@pytest.mark.parametrize(
    ("words", "option"),
    [
        ("Yes!", "yes"),
        ("Oui.", "yes"),
        ("SÍ", "yes"),
        ("👍🏿", "yes"),
        ("👍👍👍", "yes"),
        ("✔️", "yes"),
        ("👎", "no"),
        ("🤷‍♀️", "maybe"),
        ("tal vez", "maybe"),
        ("Doxxing", "doxxing"),
        ("Harcèlement", "harassment"),
        ("A journey or an event", "travel"),
    ],
)
def test_answers_by_their_words(words: str, option: str) -> None:
    """Any of the words of an option, or its label copied whole."""
    assert option in read(words).options


@pytest.mark.parametrize("language", available())
def test_no_word_answers_both_ways(language: str) -> None:
    """Nothing means yes and no, or help and stop. What stops may also keep everything: that deletes nothing."""
    catalogue = load(language)
    lists = [id for id in catalogue.variables if id.startswith(("intent-", "option-")) and id.endswith("-words")]
    meanings = [read(word) for id in lists for word in catalogue.keywords(id)]

    for meaning in meanings:
        assert not {"yes", "no"} <= meaning.options
        assert not {"no", "maybe"} <= meaning.options
        intents = meaning.intents - {Intent.LANGUAGE}
        assert len(intents) <= 1 or intents == {Intent.STOP, Intent.KEEP_IT}


@pytest.mark.parametrize("language", available())
def test_every_keyword_is_found(language: str) -> None:
    """What stands in a list is recognised when somebody writes it."""
    catalogue = load(language)
    for intent in Intent:
        for word in catalogue.keywords(f"intent-{intent}-words"):
            assert intent in read(word).intents, word
        for word in catalogue.keywords(f"intent-{intent}-anywhere"):
            assert intent in read(f"x {word} y").intents, word
        for word in catalogue.keywords(f"intent-{intent}-never"):
            assert intent not in read(f"x {word} y").intents, word


@pytest.mark.parametrize(
    ("words", "begins"),
    [
        ("yes, they are here", {"yes"}),
        ("yes they are here", {"yes"}),
        ("no, but he comes", {"no"}),
        ("sí, están aquí", {"yes"}),
        ("si no me equivoco", set()),
        ("no es seguro", {"no"}),
        ("claro que no hay peligro", {"no"}),
        ("yes", set()),
    ],
)
def test_how_an_answer_begins(words: str, begins: set[str]) -> None:
    """The longest words at the beginning; short ones only before a pause, a "no" always."""
    assert read(words).begins == begins


@pytest.mark.parametrize(
    ("words", "greets"),
    [
        ("hello", True),
        ("Hola, buenas", True),
        ("he hit me", False),
        ("hello, he hit me", False),
        ("🙂", False),
        ("", False),
    ],
)
def test_a_bare_greeting(words: str, greets: bool) -> None:
    """Nothing but a greeting; anything more is something said."""
    assert read(words).greets == greets


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("Français", "fr"),
        ("FRENCH", "fr"),
        ("language fr", "fr"),
        ("en français", "fr"),
        ("Français svp", "fr"),
        ("parlez-vous français ?", "fr"),
        ("¿hablas español?", "es"),
        ("in English please", "en"),
        ("langue : espagnol", "es"),
        ("idioma inglés", "en"),
        ("change language to klingon", None),
        ("language klingon", None),
        ("fr", None),
        ("I edit the French Wikipedia", None),
    ],
)
def test_a_language_is_named(words: str, language: str | None) -> None:
    """By its name in any language, or behind the word for language also by its code."""
    assert read(words).language == language


def test_only_offered_languages_can_be_chosen() -> None:
    """What is not spoken here is not switched to."""
    assert Voice(["en"], "en").meaning("français").language is None


@pytest.mark.parametrize(
    ("words", "tells"),
    [
        ("hello", False),
        ("hello, help me please", False),
        ("Hello, can somebody help me please?", False),
        ("I do not understand what you mean", False),
        ("buenas, quería preguntar una cosa", False),
        ("quelle drôle de question", False),
        ("hola buenas tardes", False),
        ("they doxxed me", True),
        ("he hit me", True),
        ("hello, they have doxxed me", True),
        ("somebody has put my house on the internet", True),
        ("un homme m'attend devant chez moi", True),
        ("dicen que van a venir", True),
        ("hello, since last week there is something strange about all of my articles there", True),
        ("SOS they are at my door", False),
        ("language français", False),
    ],
)
def test_what_may_be_a_report(words: str, tells: bool) -> None:
    """What speaks of a danger or of a thing that is reported, or is long; not any four words."""
    assert read(words).tells is tells


@pytest.mark.parametrize(
    ("words", "mentions"),
    [
        ("they threaten me and published my address", {"threats", "doxxing"}),
        ("Ils menacent ma famille", {"threats"}),
        ("me amenazan y detuvieron a mi hermano", {"threats", "arrest"}),
        ("I have a question", set()),
    ],
)
def test_what_a_story_mentions(words: str, mentions: set[str]) -> None:
    """Found anywhere in it, as whole words."""
    assert read(words).mentions == mentions


@pytest.mark.parametrize(
    ("words", "guess"),
    [
        ("hola", "es"),
        ("Bonjour", "fr"),
        ("hi", "en"),
        ("ayuda", "es"),
        ("aide", "fr"),
        ("j’ai peur", "fr"),
        ("tengo miedo", "es"),
        ("somebody published my home address", "en"),
        ("ich brauche hilfe bitte", "de"),
        ("SOS", None),
        ("auxilio", "es"),
        ("¡Socorro!", "es"),
        ("au secours", "fr"),
        ("🆘", None),
        ("123", None),
        ("🙂", None),
        ("", None),
    ],
)
def test_the_language_is_guessed(words: str, guess: str | None) -> None:
    """Also one that is not offered; only when it is clear."""
    assert read(words).guess == guess


@pytest.mark.parametrize(
    ("words", "guess", "sure"),
    [
        ("Hallo, jemand droht mir, weil ich einen Artikel geschrieben habe", "de", True),
        ("mujhe dhamki mil rahi hai", "hi", True),
        ("hello sir meri wiki account pe koi gaali de raha hai", "hi", True),
        ("ngakak mati aku baca artikelnya wkwk", "id", True),
        ("صباح الخير حد بيهددني على الويكي", "ar", True),
        ("有人把我家地址发到微博上了", "zh-Hans", True),
        ("救命呀 佢哋喺門口", "zh-Hant", True),
        ("我不想活了", "zh-Hans", False),
        ("助けて、家の前に人がいます", "ja", True),
    ],
)
def test_languages_that_are_easily_mistaken(words: str, guess: str | None, sure: bool) -> None:
    """A greeting of everywhere tells nothing, what speaks of a danger in one language alone does, and what both scripts
    share is not sure.
    """
    meaning = EVERYWHERE.meaning(words)
    assert (meaning.guess, meaning.sure) == (guess, sure)


def test_a_greeting_of_one_language_may_be_a_word_of_another() -> None:
    """ "Hai" is "hi" in Indonesian and "is" in Hindi: what was asked is heard all the same."""
    assert Intent.KEEP in EVERYWHERE.meaning("namaste, kya rakha jata hai").intents
    assert Intent.SOS in EVERYWHERE.meaning("namaste emergency hai").intents


@given(st.text(max_size=200))
def test_anything_can_be_read(words: str) -> None:
    """No text at all breaks the reading, and reading it twice gives the same."""
    assert read(words) == read(words)
    assert normal(normal(words)) == normal(words)


def test_very_long_texts_are_read() -> None:
    """Sixty thousand characters of anything are read, and a call for help at their end is found."""
    assert Intent.SOS in read("la " * 20_000 + "sos").intents
    assert read("e" + "\u0301" * 60_000).intents == frozenset()
    assert read("🙂" * 60_000).intents == frozenset()


def test_a_code_and_its_phrase() -> None:
    """Whether or not the phrase is called one again; neither stands in a repr."""
    for words in ("k7f2 qmab 34cr Three blue elephants", "my code: K7F2-QMAB-34CR, phrase: “Three blue elephants”"):
        shown = read(words).shown
        assert shown is not None
        assert (shown.code, shown.phrase) == ("K7F2-QMAB-34CR", "three blue elephants")
        assert "elephants" not in repr(read(words))
        assert "QMAB" not in repr(read(words))
    assert read("they are at my door").shown is None
