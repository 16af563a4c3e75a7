"""The commands that show who is on call. What they show stands in `safetybot/oncall/`."""

import asyncio
from datetime import timedelta
from typing import TYPE_CHECKING, Annotated

import typer

from safetybot.cli.common import CONFIG, ConfigFile, commands, settings_of
from safetybot.cli.schedule import (
    INSTANT,
    AsJson,
    From,
    ScheduleFile,
    ScheduleName,
    Source,
    To,
    in_colour,
    now,
    say,
    say_folded,
    say_json,
    source,
    width,
)

if TYPE_CHECKING:
    from datetime import datetime
    from zoneinfo import ZoneInfo

    from safetybot.config import Config
    from safetybot.core.escalation import Measure
    from safetybot.core.oncall.model import Duty, Rota, Schedule

oncall = typer.Typer(no_args_is_help=True, help="Who is on call, and when.")
commands.add_typer(oncall, name="oncall")

Weeks = Annotated[int, typer.Option(min=1, max=104, help="How many weeks.")]


@oncall.command()
def show(
    schedule: ScheduleFile = None,
    config: ConfigFile = CONFIG,
    schedule_name: ScheduleName = None,
    weeks: Weeks = 4,
    as_json: AsJson = False,
) -> None:
    """Draw the calendar of the coming weeks.

    A bar for each tier. ! is a gap, » goes on later than shown, * is a day whose clock changes, ▼ is now. Colours only
    on a terminal, and not with NO_COLOR. --json: schedules, each with spans (start, end, on_call by tier, fact) and
    gaps; a fact was written down when it happened and is never computed again.
    """
    from safetybot.core.oncall.final import gaps, shifts
    from safetybot.oncall import calendar, document
    from safetybot.oncall.instants import midnight
    from safetybot.oncall.known import known

    read = source(schedule, config)
    pages: list[calendar.Page] = []
    today = read.now.astimezone(read.rota.zone).date()
    first = today - timedelta(days=today.weekday())
    begins, ends = (midnight(first + timedelta(days=days), read.rota.zone) for days in (-1, 7 * weeks + 1))
    rota, history = read.with_kept(begins, ends)
    for each in _chosen(rota, schedule_name):
        start, end = (midnight(first + timedelta(days=days), each.zone) for days in (0, 7 * weeks))
        pages.append(
            calendar.Page(
                schedule=each,
                first=first,
                weeks=weeks,
                now=read.now,
                stretches=known(each, history, start, end, read.now),
                gaps=gaps(each, rota.people, max(start, read.now), end),
                later=tuple(one for one in shifts(each, start, end + timedelta(days=100)) if one.start < end < one.end),
            )
        )
    if as_json:
        say_json(document.pages(pages))
        return
    look = calendar.Look.of(rota, width(), colour=in_colour())
    for number, page in enumerate(pages):
        say(["", ""] if number else [])
        say(calendar.draw(page, look))


@oncall.command("now")
def now_(schedule: ScheduleFile = None, config: ConfigFile = CONFIG, as_json: AsJson = False) -> None:
    """Say who is on call now, and until when.

    --json: at, and schedules, each with on_call by tier (first, second, lead) and until when each of them stays so;
    null: longer than ten weeks.
    """
    read = source(schedule, config)
    _say_states(read, read.now, as_json=as_json)


@oncall.command("at")
def at_(
    instant: Annotated[str, typer.Argument(metavar="INSTANT", help=f"Like {INSTANT}")],
    schedule: ScheduleFile = None,
    config: ConfigFile = CONFIG,
    as_json: AsJson = False,
) -> None:
    """Say who is on call at an instant, or was.

    What was written down then is shown as such and never computed again; before the first note it is computed, and
    that is said. Of a time that comes twice the first is meant. --json: as for now; fact: it was written down.
    """
    from safetybot.oncall.instants import read_instant

    read = source(schedule, config)
    _say_states(read, read_instant(instant, read.rota.zone), as_json=as_json)


@oncall.command()
def shifts(
    schedule: ScheduleFile = None,
    config: ConfigFile = CONFIG,
    schedule_name: ScheduleName = None,
    start: From = None,
    end: To = None,
    as_json: AsJson = False,
) -> None:
    """List the shifts of a span.

    The coming four weeks, unless said otherwise. Shifts are cut to the span. --json: from, to, and shifts, each with
    schedule, tier, person, start, end, and fact: it was written down when it happened.
    """
    from safetybot.oncall import document, listing
    from safetybot.oncall.instants import read_span
    from safetybot.oncall.known import known, shifts_in

    read = source(schedule, config)
    begins, ends = read_span(start, end, read.rota.zone, read.now, timedelta(weeks=4))
    rota, history = read.with_kept(begins, ends)
    found = [
        (each.name, shift, fact)
        for each in _chosen(rota, schedule_name)
        for shift, fact in shifts_in(known(each, history, begins, ends, read.now))
    ]
    zones = _zones(rota)
    if as_json:
        say_json(
            {
                **document.span(begins, ends, rota.zone, ("from", "to")),
                "shifts": [document.shift(one, name, zones[name], fact=fact) for name, one, fact in found],
            }
        )
        return
    say_folded(listing.shifts(found, zones))


@oncall.command()
def gaps(
    schedule: ScheduleFile = None,
    config: ConfigFile = CONFIG,
    schedule_name: ScheduleName = None,
    days: Annotated[int, typer.Option(min=1, max=366, help="How many days ahead.")] = 30,
    as_json: AsJson = False,
) -> None:
    """List when nobody is on call. Exit code 1 if there are gaps.

    A gap is a time in which nobody of the first tier can be reached. --json: from, to, and gaps, each with schedule,
    start, end, empty (somebody stands in the schedule, but is away or has no account), and free: whom to ask.
    """
    from safetybot.core.oncall.fairness import stand_ins
    from safetybot.core.oncall.final import gaps as gaps_of
    from safetybot.oncall import document, listing

    read = source(schedule, config)
    ends = read.now + timedelta(days=days)
    rota, _ = read.with_kept(read.now, ends)
    found = [gap for each in _chosen(rota, schedule_name) for gap in gaps_of(each, rota.people, read.now, ends)]
    zones = _zones(rota)
    if as_json:
        listed = [{**document.gap(gap, zones[gap.schedule]), "free": list(stand_ins(rota, gap))} for gap in found]
        say_json({**document.span(read.now, ends, rota.zone, ("from", "to")), "gaps": listed})
    else:
        for gap in found:
            say_folded([*listing.gaps([gap], zones), listing.free_then(stand_ins(rota, gap))])
        say_folded([] if found else [f"Somebody can be reached at any time in the next {days} days."])
    if found:
        raise typer.Exit(1)


@oncall.command()
def fairness(
    schedule: ScheduleFile = None,
    config: ConfigFile = CONFIG,
    schedule_name: ScheduleName = None,
    weeks: Weeks = 52,
    as_json: AsJson = False,
) -> None:
    """Say how evenly the load is shared.

    Over the coming weeks: hours, nights (22 to 6) and weekends of everybody. Quality is the mean of how much is covered
    and how even it is, overloaded who has more than the mean: both of the first tier. --json: schedules, each with
    quality, covered, balance and people.
    """
    from safetybot.oncall import document, listing
    from safetybot.oncall.report import shares

    read = source(schedule, config)
    ends = read.now + timedelta(weeks=weeks)
    rota, _ = read.with_kept(read.now, ends)
    found = [shares(each, read.now, ends) for each in _chosen(rota, schedule_name)]
    if as_json:
        say_json(document.fairness(found, read.now, ends, rota))
        return
    for number, one in enumerate(found):
        say([""] if number else [])
        say(listing.fairness(one))


@oncall.command()
def report(
    month: Annotated[str | None, typer.Option(metavar="YYYY-MM", help="This month, if not the present one.")] = None,
    config: ConfigFile = CONFIG,
    as_json: AsJson = False,
) -> None:
    """Say how fast somebody came, in a month, and who bore it.

    From the opening of a case to its acknowledgement: half of them took no longer than p50, nine in ten than p90.
    Drills do not count. --json: month, priorities (times in seconds; null: none) and people.
    """
    from zoneinfo import ZoneInfo

    from safetybot.flows import load_rota
    from safetybot.oncall import document, listing
    from safetybot.oncall.instants import read_month
    from safetybot.oncall.known import known
    from safetybot.oncall.report import report as report_of

    settings = settings_of(config)
    rota = load_rota(settings.oncall.schedule) if settings.oncall.schedule else None
    zone, at = rota.zone if rota else ZoneInfo("UTC"), now()
    start, end = read_month(month, zone, at)
    measures, history = asyncio.run(_month(settings, start, end))
    past = min(end, at)
    duty = [
        known(each, history, start, past, at) for each in (rota.schedules.values() if rota and start < past else ())
    ]
    found, name = report_of(measures, duty), f"{start.astimezone(zone):%Y-%m}"
    if as_json:
        say_json(document.month(name, found))
        return
    say(listing.month(name, found))


def _say_states(read: Source, at: "datetime", *, as_json: bool) -> None:
    from safetybot.oncall import document, listing
    from safetybot.oncall.known import state

    rota, history = read.with_kept(at, max(at, read.now) + timedelta(seconds=1))
    found = [state(each, history, at, read.now) for each in rota.schedules.values()]
    if as_json:
        say_json(document.states(found, at, rota))
        return
    say_folded(listing.states(found, rota, at, read.now))


def _chosen(rota: "Rota", name: str | None) -> "list[Schedule]":
    from safetybot.oncall.changes import schedule_named

    return [schedule_named(rota, name)] if name else list(rota.schedules.values())


def _zones(rota: "Rota") -> dict[str, "ZoneInfo"]:
    return {name: each.zone for name, each in rota.schedules.items()}


async def _month(
    settings: "Config", start: "datetime", end: "datetime"
) -> "tuple[tuple[Measure, ...], tuple[Duty, ...]]":
    from safetybot import app

    async with app.beside(settings) as tx:
        return await tx.ledger.measures(start, end), await tx.oncall.history(start, end)
