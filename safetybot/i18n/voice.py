"""Lines become words: for a reporter in their language, for the desk in its own, once in all of them."""

from collections.abc import Callable, Collection, Sequence
from datetime import datetime
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from safetybot.core.errors import OperatorError
from safetybot.core.meaning import Meaning
from safetybot.core.text import Argument, Line, Moment, Names, Text, Tongue, Words
from safetybot.i18n import bidi, catalogue, languages, plain, times
from safetybot.i18n.catalogue import Catalogue
from safetybot.i18n.meaning import Reader

Reads = Callable[[datetime | Moment, Catalogue], str]
"""How a reader in a language reads an instant."""


CHOOSE: Final = "hello-languages"
"""The line that says how to choose a language."""


class Voice:
    """Speaks and reads the languages that are offered. The first is the one for whom nothing better is known.

    `desk_zone` is where the desk reads times; it may be changed at any moment.
    """

    def __init__(
        self,
        offered: Sequence[str],
        desk_language: str,
        team: str = "safety team",
        desk_zone: ZoneInfo = times.UTC_ZONE,
        texts: Path | None = None,
    ) -> None:
        """Offer these languages; `texts` is a folder in which the operator adds texts or says them in another way.

        Raises OperatorError for a language that is not complete.
        """
        known = catalogue.available(texts)
        for language in (*offered, desk_language):
            if language not in known or catalogue.missing(language, texts):
                cure = ", ".join(sorted(catalogue.complete(texts)))
                raise OperatorError(f'[languages] "{language}" is not a complete language', f"use some of: {cure}")
        if not offered:
            raise OperatorError("no language is offered", "name at least one in [languages] offered")
        self._catalogues = {language: catalogue.load(language, texts) for language in offered}
        self._default = offered[0]
        self._desk = catalogue.load(desk_language, texts)
        self._team = team
        self.desk_zone = desk_zone
        self._reader = Reader(list(self._catalogues.values()), [catalogue.heard(one, texts) for one in known])

    def to_reporter(self, lines: Sequence[Line], language: str | None) -> str:
        """One message: each line a paragraph; a text whose id ends in "-line" joins the paragraph before it."""
        speaks = self._catalogues.get(language or self._default, self._catalogues[self._default])
        paragraphs: list[str] = []
        for line in lines:
            match line:
                case Words(text):
                    paragraphs.append(bidi.apart(plain.clean(text), right_to_left=speaks.right_to_left))
                case Text(id) if id.endswith("-line") and paragraphs:
                    paragraphs[-1] += "\n" + self._say(speaks, line, times.to_reporter)
                case Text():
                    paragraphs.append(self._say(speaks, line, times.to_reporter))
        return "\n\n".join(paragraphs)

    def to_desk(self, lines: Sequence[Line]) -> str:
        """One message: a line each; somebody's words quoted and harmless."""
        return "\n".join(
            plain.quoted(line.text, right_to_left=self._desk.right_to_left)
            if isinstance(line, Words)
            else self._say(self._desk, line, self._at_the_desk)
            for line in lines
        )

    def twice(self, lines: Sequence[Line], language: str | None = None) -> str:
        """The same message in this language, or the first one that is offered, and in one other.

        How to choose a language stands once, at its end, with all of them: the one it is said in is only guessed.
        """
        first = language if language in self._catalogues else self._default
        second = next((other for other in self._catalogues if other != first), None)
        if second is None:
            return self.to_reporter(lines, first)
        every = Names(tuple(speaks.texts["own-name"] for speaks in self._catalogues.values()))
        choose = [Text.of(CHOOSE, languages=every)] if Text.of(CHOOSE) in lines else []
        rest = [line for line in lines if line != Text.of(CHOOSE)]
        said, other = (self.to_reporter(rest, speaks) for speaks in (first, second))
        apart = bidi.apart(other, right_to_left=self._catalogues[first].right_to_left)
        return "\n\n".join(part for part in (said, apart, self.to_reporter(choose, first)) if part)

    def meaning(self, words: str) -> Meaning:
        """What somebody's words mean, whatever their language."""
        return self._reader.meaning(words)

    def calls_for_help(self, words: str, rules: Collection[str] = ()) -> bool:
        """Whether their meaning is an emergency, or one of these rules finds them; quick to say no."""
        return self._reader.calls_for_help(words, rules)

    def _say(self, speaks: Catalogue, text: Text, reads: Reads) -> str:
        return bidi.isolated(self._said(speaks, text, reads), right_to_left=speaks.right_to_left)

    def _said(self, speaks: Catalogue, text: Text, reads: Reads) -> str:
        others = [other for language, other in self._catalogues.items() if language != speaks.language]
        arguments: dict[str, str | int] = {
            "team": self._team,
            "languages": " · ".join(bidi.inserted(other.texts["own-name"]) for other in others),
        }
        arguments |= {name: self._argument(speaks, value, reads) for name, value in text.arguments.items()}
        return speaks.say(text.id, arguments)

    def _argument(self, speaks: Catalogue, value: Argument, reads: Reads) -> str | int:
        match value:
            case Text():
                return self._said(speaks, value, reads)
            case datetime() | Moment():
                return reads(value, speaks)
            case str():
                return bidi.inserted(plain.name(value))
            case int():
                return value
            case Tongue(code):
                return languages.name(code, speaks.language)
            case Names(several):
                return " · ".join(str(self._argument(speaks, one, reads)) for one in several)

    def _at_the_desk(self, value: datetime | Moment, reads: Catalogue) -> str:
        return times.to_desk(value.at if isinstance(value, Moment) else value, self.desk_zone, reads)
