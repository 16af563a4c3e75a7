"""Lines become words: for a reporter in their language, for the desk in its own, once in all of them."""

from collections.abc import Callable, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from safetybot.core.errors import OperatorError
from safetybot.core.meaning import Meaning
from safetybot.core.text import Argument, Line, Moment, Text, Words
from safetybot.i18n import catalogue, plain, times
from safetybot.i18n.catalogue import Catalogue
from safetybot.i18n.meaning import Reader

Reads = Callable[[datetime | Moment, str], str]
"""How a reader in a language reads an instant."""


class Voice:
    """Speaks and reads the languages that are offered. The first is the one for whom nothing better is known.

    `desk_zone` is where the desk reads times; it may be changed at any moment.
    """

    def __init__(
        self,
        languages: Sequence[str],
        desk_language: str,
        team: str = "safety team",
        desk_zone: ZoneInfo = times.UTC_ZONE,
    ) -> None:
        """Raises OperatorError for a language that is not complete."""
        complete = catalogue.complete()
        for language in (*languages, desk_language):
            if language not in complete:
                known = ", ".join(sorted(complete))
                raise OperatorError(f'[languages] "{language}" is not a complete language', f"use some of: {known}")
        if not languages:
            raise OperatorError("no language is offered", "name at least one in [languages] offered")
        self._catalogues = {language: catalogue.load(language) for language in languages}
        self._default = languages[0]
        self._desk = catalogue.load(desk_language)
        self._team = team
        self.desk_zone = desk_zone
        self._reader = Reader(list(self._catalogues.values()))

    def to_reporter(self, lines: Sequence[Line], language: str | None) -> str:
        """One message: each line a paragraph; a text whose id ends in "-line" joins the paragraph before it."""
        speaks = self._catalogues.get(language or self._default, self._catalogues[self._default])
        paragraphs: list[str] = []
        for line in lines:
            match line:
                case Words(text):
                    paragraphs.append(plain.clean(text))
                case Text(id) if id.endswith("-line") and paragraphs:
                    paragraphs[-1] += "\n" + self._say(speaks, line, times.to_reporter)
                case Text():
                    paragraphs.append(self._say(speaks, line, times.to_reporter))
        return "\n\n".join(paragraphs)

    def to_desk(self, lines: Sequence[Line]) -> str:
        """One message: a line each; somebody's words quoted and harmless."""
        return "\n".join(
            plain.quoted(line.text) if isinstance(line, Words) else self._say(self._desk, line, self._at_the_desk)
            for line in lines
        )

    def everywhere(self, lines: Sequence[Line]) -> str:
        """The same message in every language that is offered, for somebody whose language nobody knows."""
        return "\n\n".join(self.to_reporter(lines, language) for language in self._catalogues)

    def meaning(self, words: str) -> Meaning:
        """What somebody's words mean, whatever their language."""
        return self._reader.meaning(words)

    def calls_for_help(self, words: str) -> bool:
        """Whether their meaning is an emergency; quick to say no."""
        return self._reader.calls_for_help(words)

    def _say(self, speaks: Catalogue, text: Text, reads: Reads) -> str:
        others = [other for language, other in self._catalogues.items() if language != speaks.language]
        arguments: dict[str, str | int] = {
            "team": self._team,
            "languages": " · ".join(other.say("own-name", {}) for other in others),
        }
        arguments |= {name: self._argument(speaks, value, reads) for name, value in text.arguments.items()}
        return speaks.say(text.id, arguments)

    def _argument(self, speaks: Catalogue, value: Argument, reads: Reads) -> str | int:
        match value:
            case Text():
                return self._say(speaks, value, reads)
            case datetime() | Moment():
                return reads(value, speaks.language)
            case str():
                return plain.name(value)
            case int():
                return value

    def _at_the_desk(self, value: datetime | Moment, language: str) -> str:
        return times.to_desk(value.at if isinstance(value, Moment) else value, self.desk_zone, language)
