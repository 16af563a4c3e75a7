"""A schedule for these tests: bea, carl and dora by the week, in Madrid; eve has no account."""

from datetime import UTC, datetime
from pathlib import Path

from safetybot.core.oncall.model import Rota
from safetybot.flows import load_rota

TEAM = """\
zone = "Europe/Madrid"
fallback = "team"
[people.bea]
account = "@bea:example.org"
[people.carl]
account = "@carl:example.org"
[people.dora]
account = "@dora:example.org"
[people.eve]
[schedules.team]
[[schedules.team.layers]]
rotation = "weekly"
handoff = 2026-11-23T09:00:00
people = ["bea", "carl", "dora"]
"""
SECOND = """\
[[schedules.team.layers]]
tier = "second"
rotation = "daily"
handoff = 2026-11-23T09:00:00
people = ["carl", "dora", "bea"]
"""
GAP = """\
[[schedules.team.overrides]]
remove = "carl"
from = 2026-12-02T18:00:00
to = 2026-12-03T08:00:00
"""
EMPTY = """\
[[schedules.team.overrides]]
add = "eve"
alone = true
from = 2026-12-05T18:00:00
to = 2026-12-06T08:00:00
"""
NOW = datetime(2026, 11, 24, 17, 0, tzinfo=UTC)
"""A Tuesday, 18:00 in Madrid; bea is on call."""


def rota(folder: Path, text: str = TEAM) -> Rota:
    file = folder / "schedule.toml"
    file.write_text(text, encoding="utf-8")
    return load_rota(file)
