"""Where the `oncall` commands take the schedule from: a file alone, or the bot's own with what was changed by hand."""

import asyncio
import json
import os
import shutil
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from safetybot.cli.common import settings_of
from safetybot.core.errors import OperatorError

if TYPE_CHECKING:
    from safetybot.config import Config
    from safetybot.core.oncall.model import Change, Duty, Rota

ScheduleFile = Annotated[
    Path | None,
    typer.Option("--schedule", metavar="FILE", help="Look at this schedule.toml alone: no settings, no database."),
]
ScheduleName = Annotated[str | None, typer.Option(metavar="NAME", help="This schedule only, if there are several.")]
AsJson = Annotated[
    bool, typer.Option("--json", help="For scripts: keys that stay; instants with offset, and in UTC as …_utc.")
]
INSTANT = "2026-11-23T09:00, by the clock of the schedule's zone, or with an offset: …T09:00+01:00."
From = Annotated[str | None, typer.Option("--from", metavar="INSTANT", help=f"Begin at {INSTANT}")]
To = Annotated[str | None, typer.Option("--to", metavar="INSTANT", help="End before this instant.")]


@dataclass(frozen=True, slots=True)
class Source:
    """The schedule as its file has it. `settings` is None when that file is all there is."""

    rota: "Rota"
    settings: "Config | None"
    now: datetime

    def with_kept(self, start: datetime, end: datetime) -> "tuple[Rota, tuple[Duty, ...]]":
        """The schedule with what was changed by hand, and who was on call in a span as it was written down."""
        from safetybot.core.oncall.final import with_changes

        if self.settings is None:
            return self.rota, ()
        changes, history = asyncio.run(_kept(self.settings, start, end))
        return with_changes(self.rota, changes), history


def now() -> datetime:
    """The present instant, to the second: nobody is handed over to in between."""
    return datetime.now(UTC).replace(microsecond=0)


def source(schedule: Path | None, config: Path) -> Source:
    """Read the schedule that is meant. Raises OperatorError."""
    from safetybot.flows import load_rota

    if schedule is not None:
        return Source(load_rota(schedule, "--schedule"), None, now())
    settings = settings_of(config)
    if settings.oncall.schedule is None:
        advice = "write one (docs/oncall.md) and name it: [oncall] schedule, or look at a file with --schedule FILE"
        raise OperatorError("there is no schedule: everybody in the responder room is on call", advice)
    return Source(load_rota(settings.oncall.schedule), settings, now())


def save(settings: "Config", change: "Change", at: datetime) -> bool:
    """Keep a change and let the running bot say so; False when the same is there already."""
    from safetybot import app
    from safetybot.oncall import kept

    async def saved() -> bool:
        async with app.beside(settings) as tx:
            return await kept.save(tx, change, at)

    return asyncio.run(saved())


def say(lines: Iterable[str], *, error: bool = False) -> None:
    for line in lines:
        typer.echo(line, err=error)


def say_folded(lines: Iterable[str]) -> None:
    """Whoever looks at a narrow screen reads whole words; a pipe gets a line for each thing."""
    from safetybot.oncall.listing import folded

    wide = width() if sys.stdout.isatty() or os.environ.get("COLUMNS") else None
    say(lines if wide is None else (piece for line in lines for piece in folded(line, wide)))


def say_json(document: Mapping[str, Any]) -> None:
    typer.echo(json.dumps(document, indent=2, ensure_ascii=False))


def width() -> int:
    """How wide the terminal is; 80 columns where there is none."""
    return shutil.get_terminal_size((80, 24)).columns


def in_colour() -> bool:
    """Only people at a terminal who want them get colours."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


async def _kept(settings: "Config", start: datetime, end: datetime) -> "tuple[Sequence[Change], tuple[Duty, ...]]":
    from safetybot import app
    from safetybot.oncall import kept

    async with app.beside(settings) as tx:
        return await kept.changes_and_history(tx, start, end)
