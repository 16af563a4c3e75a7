"""Read the directory: what comes with the bot, then what the operator has added to it or put in its place."""

from collections.abc import Collection, Iterator, Sequence
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Annotated, Final

from babel import Locale
from pydantic import AfterValidator, Field

from safetybot.core.directory import MAX_AGE, Directory, Number, Partner, Tip
from safetybot.core.errors import OperatorError
from safetybot.flows.source import Mistake, RefusedError, Source, Table, read_source

OURS: Final = Path(__file__).parent
TIPS, NUMBERS, PARTNERS = "tips.toml", "numbers.toml", "partners.toml"
FILES: Final = (TIPS, NUMBERS, PARTNERS)
SETTING: Final = "[resources] folder in config.toml"
DOCS: Final = "docs/resources.md"
MOST_STEPS: Final = 5
"""On one card: who is frightened reads no more."""
MOST_ENTRIES: Final = 5_000
SHORT: Final = 60
"""So many characters a line in the responder room shows of a name or a contact."""

_EXAMPLES: Final = {
    "tips": '[[tips]] and below it topic = "doxxing"',
    "tips.topic": 'topic = "doxxing"',
    "steps": "steps = 5",
    "numbers": '[[numbers]] and below it countries = ["KE"]',
    "partners": '[[partners]] and below it kind = "lawyer"',
    "kind": 'kind = "lawyer"',
    "numbers.kind": 'kind = "emergency"',
    "number": 'number = "112"',
    "numbers.name": 'name = "Samaritans"',
    "text": "text = true",
    "verified": "verified = true",
    "partners.name": 'name = "Advocates for Free Knowledge"',
    "contact": 'contact = "+254 700 000000"',
    "countries": 'countries = ["KE", "TZ"]',
    "languages": 'languages = ["en", "sw"]',
    "hours": 'hours = "Mon-Fri 9-17 EAT"',
    "source": 'source = "https://www.example.org/contact"',
    "checked": "checked = 2026-11-21",
}


@cache
def _territories() -> frozenset[str]:
    return frozenset(code for code in map(str, Locale("en").territories) if len(code) == 2)


def _country(code: str) -> str:
    if code not in _territories():
        raise RefusedError(f"({code[:20]}) is not a country", 'use its two capital letters, like "KE"')
    return code


Word = Annotated[str, Field(pattern=r"^[a-z][a-z0-9-]{0,39}$")]
Country = Annotated[str, AfterValidator(_country)]
Countries = Annotated[tuple[Country, ...], Field(max_length=300)]
Tongue = Annotated[str, Field(pattern=r"^[a-z]{2,3}(-[A-Za-z]{2,4})?$")]
Tongues = Annotated[tuple[Tongue, ...], Field(max_length=100)]
Short = Annotated[str, Field(max_length=SHORT)]
Written = Annotated[str, Field(min_length=1, max_length=SHORT)]
Where = Annotated[str, Field(min_length=3, max_length=500)]
Yes = Annotated[bool, Field(strict=True)]


class _Tip(Table):
    topic: Word
    steps: int = Field(strict=True, ge=0, le=MOST_STEPS)
    source: Where
    checked: date | None = None


class _Number(Table):
    countries: Countries = Field(min_length=1)
    kind: Word
    number: str = Field(pattern=r"^$|^\+?[0-9][0-9 ()*#-]{1,28}$")
    name: Short = ""
    text: Yes = False
    languages: Tongues = ()
    hours: Short = ""
    source: Where
    checked: date | None = None
    verified: Yes = False


class _Partner(Table):
    kind: Word
    name: Written
    contact: Written
    countries: Countries = ()
    languages: Tongues = Field(min_length=1)
    hours: Short = ""
    source: Where
    checked: date | None = None


class _Tips(Table):
    tips: tuple[_Tip, ...] = Field(default=(), max_length=MOST_ENTRIES)


class _Numbers(Table):
    numbers: tuple[_Number, ...] = Field(default=(), max_length=MOST_ENTRIES)


class _Partners(Table):
    partners: tuple[_Partner, ...] = Field(default=(), max_length=MOST_ENTRIES)


def load_directory(folder: Path | None = None, max_age: timedelta = MAX_AGE, named_by: str = SETTING) -> Directory:
    """Our own entries and, in their place or beside them, those of the operator's folder. Raises OperatorError.

    A card takes the place of the one of the same topic; a number that of the same country, kind and name. One that is
    empty (`steps = 0`, `number = ""`) takes it out.
    """
    folders = (OURS,) if folder is None else (OURS, folder)
    if folder is not None:
        _make_sure_it_is_one(folder, named_by)
    tips = {tip.topic: tip for one in folders for tip in _tips(one, named_by)}
    numbers = {
        (number.country, number.kind, number.name): number for one in folders for number in _numbers(one, named_by)
    }
    return Directory(
        tips=tuple(tip for tip in tips.values() if tip.steps),
        numbers=tuple(number for number in numbers.values() if number.number),
        partners=tuple(partner for one in folders for partner in _partners(one, named_by)),
        max_age=max_age,
    )


def texts_of(directory: Directory) -> frozenset[str]:
    """The ids of all texts that the catalogues must hold for it."""
    ids = {f"number-{number.kind}" for number in directory.numbers}
    for tip in directory.tips:
        ids |= {
            f"category-{tip.topic}",
            f"tip-{tip.topic}",
            *(f"tip-{tip.topic}-{step}" for step in range(1, tip.steps + 1)),
        }
    return frozenset(ids)


def check_texts(directory: Directory, known: Collection[str]) -> None:
    """Make sure that the catalogues, whose ids are `known`, hold every text it needs. Raises OperatorError."""
    if missing := sorted(texts_of(directory).difference(known)):
        raise OperatorError(
            f"the directory needs texts that no catalogue holds: {', '.join(missing)}",
            f"add them ({DOCS} says where), or correct topic, steps or kind",
        )


def _make_sure_it_is_one(folder: Path, named_by: str) -> None:
    """A folder with at least one of our files: anything else is a slip, and nothing would ever be read from it."""
    if not folder.is_dir():
        raise OperatorError(f"{folder} is not a folder", f"make it, or correct {named_by}")
    if not any((folder / name).exists() for name in FILES):
        raise OperatorError(f"{folder} has none of {', '.join(FILES)}", f"write one of them ({DOCS})")


def _tips(folder: Path, named_by: str) -> tuple[Tip, ...]:
    source = _source(folder / TIPS, named_by)
    if source is None:
        return ()
    read = source.read_as(_Tips, _EXAMPLES, DOCS).tips
    source.check(_twice("tips", "topic", [tip.topic for tip in read]))
    return tuple(Tip(**tip.model_dump()) for tip in read)


def _numbers(folder: Path, named_by: str) -> tuple[Number, ...]:
    source = _source(folder / NUMBERS, named_by)
    if source is None:
        return ()
    read = source.read_as(_Numbers, _EXAMPLES, DOCS).numbers
    source.check((*_wrongly_verified(read), *_same_numbers(read)))
    return tuple(
        Number(country=country, **entry.model_dump(exclude={"countries"}))
        for entry in read
        for country in entry.countries
    )


def _partners(folder: Path, named_by: str) -> tuple[Partner, ...]:
    source = _source(folder / PARTNERS, named_by)
    if source is None:
        return ()
    read = source.read_as(_Partners, _EXAMPLES, DOCS).partners
    source.check(_twice("partners", "name", [f"{one.kind} {one.name}" for one in read]))
    return tuple(Partner(**partner.model_dump()) for partner in read)


def _source(path: Path, named_by: str) -> Source | None:
    """The file; None when it is not there: nobody needs all of them."""
    return read_source(path, named_by) if path.exists() else None


def _wrongly_verified(read: Sequence[_Number]) -> Iterator[Mistake]:
    """Nobody is told that a number was checked when nobody knows on which day."""
    for place, entry in enumerate(read):
        if entry.verified and entry.checked is None:
            yield Mistake(("numbers", place, "verified"), "verified without a day", f"add {_EXAMPLES['checked']}")


def _same_numbers(read: Sequence[_Number]) -> Iterator[Mistake]:
    """Two entries for the same thing: one of them would never be told."""
    seen: set[tuple[str, str, str]] = set()
    for place, entry in enumerate(read):
        for country in entry.countries:
            key = (country, entry.kind, entry.name)
            if key in seen:
                wrong = f"{country} has two entries of the kind {entry.kind} with the same name"
                yield Mistake(("numbers", place, "countries"), wrong, "give them different names, or take one out")
            seen.add(key)


def _twice(table: str, key: str, names: Sequence[str]) -> Iterator[Mistake]:
    for place, name in enumerate(names):
        if name in names[:place]:
            yield Mistake((table, place, key), f"{name} stands there twice", "take one of them out")
