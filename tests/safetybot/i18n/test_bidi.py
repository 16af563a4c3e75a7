"""Both directions in one message, as the algorithm of Unicode (Annex 9) shows it."""

import re
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from bidi import get_base_level, get_display

from safetybot.core import ids
from safetybot.core.events import CommandGiven, MessageReceived, Origin, Place
from safetybot.core.text import QUOTE, Argument, Moment, Names, Text, Tongue, Words, unmarked
from safetybot.engine.pieces import pieces
from safetybot.engine.understand import understand
from safetybot.i18n import Voice
from safetybot.i18n.bidi import apart, inserted, isolated
from safetybot.i18n.catalogue import LIST, available, is_right_to_left, load

CODE, RETURN = ids.make_code([1, 12, 3, 14, 5]), ids.make_return_code([1, 12, 3, 14, 5, 16, 7, 18, 9, 20, 11])
AT = datetime(2026, 11, 21, 14, 0, tzinfo=UTC)
RIGHT_TO_LEFT = [language for language in available() if is_right_to_left(language)]
TYPICAL: dict[str, Argument] = {
    "count": 3,
    "code": CODE,
    "other": CODE,
    "command": "!reply",
    "word": "!tkae",
    "typed": "K7F-2QM",
    "number": "+254 722 178 177",
    "who": "Bea (night)",
    "start": Moment(AT, ZoneInfo("America/St_Johns")),
    "end": Moment(AT, ZoneInfo("America/St_Johns"), now=AT),
    "at": Moment(AT, None, now=AT),
    "since": AT,
    "priority": Text.of("priority-p0"),
    "category": Text.of("category-threats"),
    "holder": Text.of("holder", who="Bea (night)"),
    "language": Tongue("sw"),
    "kinds": Names(("lawyer", "psychologist")),
    "usage": "!override @PERSON [SCHEDULE] from WHEN",
    "contact": "https://example.org/help?a=1",
}
"""Arguments by their names."""
OTHER = "Wiki (X)"
PIECE = re.compile(r"[!#+@]?[A-Za-z0-9](?:[!-~−]*[A-Za-z0-9!])?")
ALONG = re.compile(rf"{PIECE.pattern}(?: {PIECE.pattern})*")
CONTROLS = re.compile("[\u200e\u200f\u2066-\u2069]")


@pytest.fixture(scope="module")
def voice() -> Voice:
    return Voice(["ar", "en"], "ar", team="Safety team (24/7)", desk_zone=ZoneInfo("Europe/Berlin"))


def shown(line: str) -> str:
    """A line as it stands on the screen, from left to right."""
    return CONTROLS.sub("", get_display(line))


def texts(language: str) -> list[Text]:
    """Everything that is said in a language, with typical arguments."""
    catalogue = load(language)
    return [
        Text(id, {name: TYPICAL.get(name, OTHER) for name in names if name not in ("team", "languages")})
        for id, names in catalogue.variables.items()
        if not LIST.fullmatch(id) and id not in ("own-name", "date-pattern")
    ]


@pytest.mark.parametrize("language", RIGHT_TO_LEFT)
def test_every_text_is_shown_in_order(language: str, voice: Voice) -> None:
    """Each line begins on the right, and in it codes, commands, links, numbers and names are as they were written."""
    for text in texts(language):
        for said in (voice.to_reporter([text], language), voice.to_desk([text])):
            for line in filter(None, said.split("\n")):
                assert get_base_level(line) == 1, text.id
                for piece in ALONG.findall(CONTROLS.sub("", line)):
                    assert piece in shown(line), f"{text.id}: {piece}"


@pytest.mark.parametrize("language", RIGHT_TO_LEFT)
def test_arguments_are_shown_whole(language: str, voice: Voice) -> None:
    """With all that belongs to them: brackets, offsets, signs in front."""
    whole = {**TYPICAL, "at": "14:00 UTC", "since": "2026-11-21 14:00 UTC", "start": "10:30 (UTC−3:30)"}
    for text in texts(language):
        said = voice.to_reporter([text], language)
        for name in text.arguments:
            value = whole.get(name, OTHER)
            if isinstance(value, str) and unmarked(said) != value:  # alone, it stands inside another text
                assert any(value in shown(line) for line in said.split("\n")), f"{text.id}: {name}"


@pytest.mark.parametrize(
    ("written", "seen"),
    [
        ("عربي !take K7F2QM عربي", "!take K7F2QM"),
        ("عربي: !cover from 18:00 until 22:00 · عربي", "!cover from 18:00 until 22:00"),
        ("عربي !cover @bea from … until …. عربي", "!cover @bea from … until …"),
        ("عربي !override undo \u2068K-1\u2069", "!override undo K-1"),
        ("عربي !oncall \u20684\u2069w.", "!oncall 4w"),
        ("عربي 2026-12-24 عربي", "2026-12-24"),
        ("عربي \u206818:40 (UTC−3)\u2069 عربي", "18:40 (UTC−3)"),
        ("عربي \u2068السبت 18:40 (UTC+3)\u2069 عربي", "UTC+3"),
        ("عربي web.archive.org", "web.archive.org"),
        ("عربي «safetybot check»، عربي", "safetybot check"),
        ("عربي Русский язык، हिन्दी، 简体中文.", "Русский язык"),
        ("SOS 🆘 عربي", "SOS"),
    ],
)
def test_a_piece_stays_in_one_piece(written: str, seen: str) -> None:
    """Whatever it is made of, and with arguments inside."""
    assert seen in shown(isolated(written, right_to_left=True))


@pytest.mark.parametrize("sign", ["⚠ ", "🔔 ", "1 – ", "· ", "• ", "SOS ", "18:40 ", "!take ", "P0 · "])
def test_a_line_begins_on_the_right(sign: str) -> None:
    """Whatever stands first: warnings, bells, options, items of lists."""
    line = isolated(f"{sign}عربي", right_to_left=True)

    assert get_base_level(line) == 1
    assert shown(line).startswith("يبرع")
    assert isolated("", right_to_left=True) == ""


@pytest.mark.parametrize("desk", ["en", "ar"])
@pytest.mark.parametrize(
    "words", ["هم على الباب.", "They are here.", "SOS هم هنا!", "انظر Telegram: @bad.", "🆘", "18:40"]
)
def test_the_mark_of_a_quotation_stays_on_its_side(desk: str, words: str) -> None:
    """Left in a desk that reads from the left, right in the other one; the words read as they do alone."""
    line = Voice(["en", "ar"], desk).to_desk([Words(words)])

    bar = QUOTE.strip()
    assert line.startswith(QUOTE)
    assert shown(line) == (f"{shown(words)} {bar}" if desk == "ar" else f"{bar} {shown(words)}")
    assert unmarked(line) == QUOTE + words


def test_what_reads_in_one_direction_has_no_marks() -> None:
    """A desk that reads from the left can copy every character of what a reporter wrote from the left."""
    assert Voice(["en", "ar"], "en").to_desk([Words("They are here: https://example.org/a.")]).isprintable()
    assert inserted("Bea") == "Bea"


def test_somebody_with_an_arabic_name_turns_no_line_around() -> None:
    """Nor does the name of a language."""
    voice = Voice(["en", "ar", "fr"], "en")

    assert shown(voice.to_desk([Text.of("holder", who="علي (2)")])) == f"{shown('علي (2)')} has it"
    assert shown(voice.to_reporter([Text.of("hello-languages")], "en")).startswith(f"{shown('العربية')} · Français →")


@pytest.mark.parametrize(("language", "other"), [("ar", "We are here."), ("en", "نحن هنا.")])
def test_a_reply_in_the_other_direction_keeps_its_own(language: str, other: str) -> None:
    """Line by line, whatever direction a client gives the message; no other line is changed."""
    reply = f"{other}\n\n{'نحن هنا.' if language == 'ar' else 'We are here.'}\n18:40"

    said = Voice(["en", "ar"], "en").to_reporter([Words(reply)], language)

    assert unmarked(said) == reply
    assert said.split("\n")[1:] == reply.split("\n")[1:]
    line = said.split("\n")[0]
    assert get_base_level(line) == get_base_level(other)
    assert {CONTROLS.sub("", get_display(line, base_dir=base)) for base in "LR"} == {shown(other)}


@pytest.mark.parametrize("number", ["+216 71 000 000", "2026-12-24", "18–22", "(01) 23-45", "18:40"])
@pytest.mark.parametrize("language", ["ar", "en"])
def test_a_number_in_a_reply_can_be_dialled(language: str, number: str) -> None:
    """Its parts stay in their order among words from right to left."""
    said = Voice(["en", "ar"], "en").to_reporter(
        [Words(f"رقمنا {number}، من https://example.org/2026-11-21/1-2")], language
    )

    assert f" {number} " in shown(said).replace("،", " ")
    assert "https://example.org/2026-11-21/1-2" in said


def test_two_languages_in_one_message() -> None:
    """The second reads right even where a client gives the whole message the direction of its first letter."""
    for first, second in (("ar", "en"), ("en", "ar")):
        said = Voice([first, second], "en").twice([Text.of("neutral")], first)
        line = said.split("\n\n")[-1]
        base = "R" if first == "ar" else "L"
        assert CONTROLS.sub("", get_display(line, base_dir=base)) == shown(line)


@pytest.mark.parametrize("text", ["see https://example.org/a/", "عربي https://example.org/a/"])
def test_no_mark_touches_a_link(text: str) -> None:
    """Programs that make links clickable would take it for a part of the address."""
    for said in (
        isolated(text, right_to_left=True),
        isolated(f"\u2068{text}\u2069 عربي", right_to_left=True),
        inserted(text),
        apart(text, right_to_left=True),
    ):
        assert re.search(r"example\.org/a/(\s|$)", said)


@pytest.mark.timeout(10)
def test_nothing_that_is_written_takes_long() -> None:
    """Neither a name nor words that were made to be hard to read."""
    voice = Voice(["ar"], "ar")
    for name in ("x (" + "a" * 55, "a." * 30, "… " * 30, "(" * 60):
        voice.to_desk([Text.of("holder", who=name)])
    for words in ("1(" * 10_000, "1 " * 10_000, "1-" * 10_000, "1" * 20_000, "https://" * 2_000):
        voice.to_desk([Words(f"عربي {words}x")])


def test_what_is_copied_is_understood() -> None:
    """Codes, commands, phrases and agreed words, with the marks that stood around them."""
    voice = Voice(["ar", "en"], "ar")
    status = voice.to_reporter([Text.of("status-code", code=CODE)], "ar")
    copied = re.search("[\u2066-\u2068].*", status)
    assert copied
    assert copied[0] != CODE
    assert ids.read_code(copied[0]) == CODE

    code = voice.to_reporter([Text.of("return-code", code=RETURN)], "ar")
    assert ids.read_return_code(f"{code} \u2068ثلاثة أفيال\u2069") == (RETURN, "ثلاثة أفيال")
    assert voice.meaning(f"{code}\u2069 \u200fثلاثة أفيال").shown == voice.meaning(f"{RETURN} ثلاثة أفيال").shown
    assert ids.plain("\u200f\u2068تفاح أخضر\u2069") == ids.plain("تفاح أخضر")
    chosen = voice.meaning("\u200fكلمة الخطر \u2068تفاح\u2069").chosen
    assert chosen
    assert chosen == voice.meaning("كلمة الخطر تفاح").chosen


@pytest.mark.parametrize(
    "typed",
    [
        f"\u2066!case {CODE}\u2069",
        f"\u200f\u2066!case\u2069 \u2066{CODE}\u2069",
        f"\u2068{CODE}\u2069 !case",
    ],
)
def test_a_command_is_understood_with_its_marks(typed: str) -> None:
    """As it is copied from a line that reads from the right."""
    origin = Origin(transport="memory", place=Place.DESK, address="!desk", sender="@bea:home", name="bea", trusted=True)
    event = MessageReceived(id="1", at=AT, written_at=AT, origin=origin, message="1", words=typed)

    given = understand(event, Voice(["en"], "en").meaning)

    assert isinstance(given, CommandGiven)
    assert (given.word, ids.read_code(given.rest)) == ("case", CODE)


def test_no_cut_tears_an_isolate_open() -> None:
    """Each piece of a long message ends what it begins, and the next one begins it again; it fits all the same."""
    body = Voice(["en", "ar"], "ar").to_desk([Text.of("edited"), Words("هم على الباب ومعهم Telegram. " * 400)])

    found = pieces(body, 1_900)

    assert len(found) > 5
    assert max(len(piece.encode()) for piece in found) <= 1_900
    for piece in found:
        assert piece.count("\u2066") + piece.count("\u2068") == piece.count("\u2069")
        assert all(get_base_level(line) == 1 for line in piece.split("\n"))
    assert all(piece.startswith(f"{QUOTE}\u200f\u2068") for piece in found[1:])
    assert "".join(unmarked("".join(found)).replace(QUOTE, "").split()) == "".join(
        unmarked(body).replace(QUOTE, "").split()
    )
