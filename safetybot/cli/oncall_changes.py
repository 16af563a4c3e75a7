"""The commands that change who is on call, and those for other people's calendars."""

import sys
from datetime import timedelta
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from safetybot.cli.common import CONFIG, ConfigFile
from safetybot.cli.oncall import oncall
from safetybot.cli.schedule import AsJson, From, ScheduleFile, ScheduleName, To, save, say, say_folded, say_json, source
from safetybot.core.errors import OperatorError
from safetybot.core.oncall.model import Tier


class Titles(StrEnum):
    """What an exported event is called."""

    BUSY = "busy"
    NAMES = "names"


TierName = Annotated[Tier, typer.Option(help="In which tier.")]


@oncall.command()
def override(
    start: Annotated[str, typer.Option("--from", metavar="INSTANT", help="Begin here, or now if that is past.")],
    end: Annotated[str, typer.Option("--to", metavar="INSTANT", help="End before this instant.")],
    schedule_name: ScheduleName = None,
    add: Annotated[str | None, typer.Option(metavar="NAME", help="Who comes, beside whoever is on call.")] = None,
    remove: Annotated[
        str | None, typer.Option(metavar="NAME", help="Who goes; with --add, that one stands in.")
    ] = None,
    alone: Annotated[bool, typer.Option("--alone", help="With --add: in the place of everybody else.")] = False,
    tier: TierName = Tier.FIRST,
    preview: Annotated[bool, typer.Option("--preview", help="Show what would come of it; save nothing.")] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask, even if it makes a gap.")] = False,
    config: ConfigFile = CONFIG,
    as_json: AsJson = False,
) -> None:
    """Let somebody else be on call for a while.

    Shows the final schedule of that span first; asks if nobody would be left. The running bot says so in the
    responder room. To take it back: !override undo, there. --json: saved, before and after (spans), gaps it makes.
    """
    from safetybot.oncall import changes, document, listing
    from safetybot.oncall.instants import read_instant

    read = source(None, config)
    assert read.settings is not None
    rota, _ = read.with_kept(read.now, read.now + timedelta(seconds=1))
    chosen = changes.schedule_named(rota, schedule_name)
    begins, ends = (read_instant(text, chosen.zone) for text in (start, end))
    change = changes.override(
        rota, schedule=chosen, add=add, remove=remove, alone=alone, tier=tier, start=begins, end=ends, now=read.now
    )
    seen = changes.preview(rota, change, read.now)
    if not as_json:
        say_folded([f"{chosen.name} ({chosen.zone}), as it is:", *listing.stretches(seen.before, chosen.zone)])
        say_folded(["with this override:", *listing.stretches(seen.after, chosen.zone)])
        say([] if seen.before != seen.after else ["It changes nobody's duty."])
        say_folded(listing.gaps(seen.gaps, {chosen.name: chosen.zone}))
    if not preview:
        if seen.gaps and not yes:
            _ask("Nobody would be left then. Save it all the same?")
        if not save(read.settings, change, read.now):
            raise OperatorError("this override is there already", "nothing was changed; safetybot oncall show has it")
    if as_json:
        say_json(
            {
                "saved": not preview,
                "before": [document.stretch(one, chosen.zone) for one in seen.before],
                "after": [document.stretch(one, chosen.zone) for one in seen.after],
                "gaps": [document.gap(one, chosen.zone) for one in seen.gaps],
            }
        )
    else:
        say(["Nothing was saved."] if preview else ["Saved."])


@oncall.command("import")
def import_(
    file: Annotated[Path, typer.Argument(metavar="FILE.ics", help="A calendar, exported as iCalendar.")],
    schedule: ScheduleFile = None,
    config: ConfigFile = CONFIG,
    schedule_name: ScheduleName = None,
    tier: Annotated[
        Tier | None, typer.Option(help="In which tier; else the one an exported event tells, or the first.")
    ] = None,
    start: From = None,
    end: To = None,
    skip_unknown: Annotated[
        bool, typer.Option("--skip-unknown", help="Leave out events whose people the schedule does not know.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Turn a calendar into text for schedule.toml.

    Takes the coming eight weeks unless told otherwise, and prints a temporary schedule: it takes the place of
    everything else while it lasts. People are known by name or account, in an event's title or among its guests.
    Nothing is changed: look at it, and paste it into the file. --json: shifts, unknown (line and title) and notes.
    """
    from safetybot.oncall import document, planned
    from safetybot.oncall.changes import schedule_named
    from safetybot.oncall.events import read_events
    from safetybot.oncall.instants import read_span
    from safetybot.oncall.recurring import happenings

    read = source(schedule, config)
    chosen = schedule_named(read.rota, schedule_name)
    begins, ends = read_span(start, end, chosen.zone, read.now, timedelta(weeks=8))
    plan = planned.plan(read.rota, chosen, happenings(read_events(file, chosen.zone), begins, ends), tier)
    if as_json:
        say_json(
            {
                "shifts": [document.shift(one, chosen.name, chosen.zone, fact=False) for one in plan.shifts],
                "unknown": [{"line": line, "title": title} for line, title in plan.unknown],
                "notes": list(plan.notes),
            }
        )
    else:
        say((f"line {line}: {title} names nobody whom the schedule knows" for line, title in plan.unknown), error=True)
        say((f"! {note}" for note in plan.notes), error=True)
    if plan.unknown and not skip_unknown:
        say(["→ correct the names, or leave these out with --skip-unknown"], error=True)
        raise typer.Exit(1)
    if not plan.shifts:
        raise OperatorError(f"{file} holds no shift in this span", "name another span with --from and --to")
    if len(plan.shifts) > planned.MOST_SHIFTS:
        raise OperatorError(f"these are more than {planned.MOST_SHIFTS} shifts", "take a shorter span with --to")
    if not as_json:
        say(planned.as_toml(chosen.name, plan.shifts, chosen.zone))


@oncall.command()
def export(
    schedule: ScheduleFile = None,
    config: ConfigFile = CONFIG,
    person: Annotated[str | None, typer.Option(metavar="NAME", help="The shifts of this person only.")] = None,
    schedule_name: ScheduleName = None,
    tier: Annotated[Tier | None, typer.Option(help="The shifts of this tier only.")] = None,
    titles: Annotated[Titles, typer.Option(help="What events are called; busy says the least.")] = Titles.BUSY,
    weeks: Annotated[int, typer.Option(min=1, max=104, help="How many weeks.")] = 8,
    alarm: Annotated[
        int | None, typer.Option(min=0, max=10_080, metavar="MINUTES", help="Remind so long before each shift.")
    ] = None,
) -> None:
    """Print shifts as iCalendar.

    Times are in UTC, whole shifts, and an event keeps its id from one export to the next: importing again changes
    what has changed. Example: safetybot oncall export --person bea > bea.ics
    """
    from safetybot.oncall import feed
    from safetybot.oncall.changes import person_named, schedule_named

    read = source(schedule, config)
    ends = read.now + timedelta(weeks=weeks)
    rota, _ = read.with_kept(read.now, ends)
    written = feed.calendar(
        [schedule_named(rota, schedule_name)] if schedule_name else rota.schedules.values(),
        read.now,
        ends,
        now=read.now,
        person=person_named(rota, person) if person else None,
        tier=tier,
        names=titles is Titles.NAMES,
        alarm=alarm,
    )
    typer.echo(written, nl=False)


def _ask(question: str) -> None:
    """Go on only if somebody says yes. Raises OperatorError."""
    if not sys.stdin.isatty():
        raise OperatorError("this makes a gap, and there is no terminal to ask", "add --yes if it is meant")
    if not typer.confirm(question, err=True):
        raise OperatorError("nothing was saved", "")
