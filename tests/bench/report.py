"""The result: one line of JSON, and the table in docs/benchmarks.md between its two marks."""

import os
import platform
import re
import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from statistics import median

from tests.bench.backlog import Backlog
from tests.bench.engine import Events
from tests.bench.growth import Size
from tests.bench.latency import Latency

DOCUMENT = Path(__file__).parent.parent.parent / "docs" / "benchmarks.md"
BEGIN, END = "<!-- figures -->", "<!-- end of the figures -->"

AIMS = {
    "latency_p50_ratio": "≤ 1.10",
    "latency_p99_ratio": "≤ 1.25",
    "backlog_ratio": "≥ 1.5",
    "backlog_lost": "0",
    "events_ratio": "≥ 0.8",
    "growth_ratio": "≤ 1.2",
    "start_ratio": "≤ 1.5",
    "rss_mb": "≤ 150",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """Everything that was measured in one run."""

    load: float
    latency: dict[str, Latency]
    backlog: dict[str, Backlog]
    events: Events
    sizes: list[Size]
    start_none: float
    start_many: float
    rss_mb: float
    rss_peak_mb: float
    seconds: float

    def figures(self) -> dict[str, float]:
        """The eight that are compared from change to change, then what explains them."""
        bot, relay = self.latency["bot"], self.latency["relay"]
        typical = [size.typical for size in self.sizes]
        events, plain, driver = (median(found) for found in (self.events.bot, self.events.plain, self.events.driver))
        rates = {name: backlog.typical_rate for name, backlog in self.backlog.items()}
        found = {
            "latency_p50_ratio": bot.p50 / relay.p50,
            "latency_p99_ratio": bot.p99 / relay.p99,
            "backlog_ratio": rates["bot"] / rates["relay"],
            "backlog_lost": self.backlog["bot"].lost,
            "events_ratio": events / plain,
            "growth_ratio": max(typical) / min(typical),
            "start_ratio": self.start_many / self.start_none,
            "rss_mb": self.rss_mb,
            "events_ratio_same_driver": events / driver,
            "events_per_second": events,
            "commits_per_second": plain,
            "latency_p50_ms": 1000 * bot.p50,
            "latency_p99_ms": 1000 * bot.p99,
            "relay_latency_p50_ms": 1000 * relay.p50,
            "relay_latency_p99_ms": 1000 * relay.p99,
            "backlog_per_second": rates["bot"],
            "relay_backlog_per_second": rates["relay"],
            "backlog_out_of_order": self.backlog["bot"].disorder,
            "relay_backlog_lost": self.backlog["relay"].lost,
            "start_seconds": self.start_many,
            "list_seconds": self.sizes[-1].listing,
            "rss_peak_mb": self.rss_peak_mb,
            "load_before": self.load,
            "seconds": self.seconds,
        }
        return {name: round(value, 4) for name, value in found.items()}


def write(result: Result) -> None:
    """Put the figures into the document; the rest of it is written by hand."""
    text = DOCUMENT.read_text(encoding="utf-8")
    between = re.compile(f"{re.escape(BEGIN)}.*{re.escape(END)}", re.DOTALL)
    DOCUMENT.write_text(between.sub(lambda _: f"{BEGIN}\n{_tables(result)}\n{END}", text), encoding="utf-8")


def _tables(result: Result) -> str:
    f = result.figures()
    bot, relay = result.backlog["bot"], result.backlog["relay"]
    measured = {
        "latency_p50_ratio": f"{f['latency_p50_ms']:.0f} ms; the relay {f['relay_latency_p50_ms']:.0f} ms",
        "latency_p99_ratio": f"{f['latency_p99_ms']:.0f} ms; the relay {f['relay_latency_p99_ms']:.0f} ms",
        "backlog_ratio": f"{bot.typical_rate:.0f} messages a second; the relay {relay.typical_rate:.0f}",
        "backlog_lost": f"{bot.disorder} out of order; the relay lost {relay.lost}",
        "events_ratio": f"{f['events_per_second']:.0f} events a second; plain commits {f['commits_per_second']:.0f}",
        "events_ratio_same_driver": f"commits through the bot's database layer {median(result.events.driver):.0f}",
        "growth_ratio": _each(result),
        "start_ratio": f"{result.start_many:.2f} s; with hardly any case {result.start_none:.2f} s",
        "rss_mb": f"at most {result.rss_peak_mb:.0f} MB",
    }
    lines = ["| key | figure | aim | measured |", "|---|---|---|---|"]
    lines += [f"| `{key}` | {f[key]:.4g} | {AIMS.get(key, '–')} | {what} |" for key, what in measured.items()]
    listing = ", ".join(f"{1000 * size.listing:.0f} ms with {size.cases:,}" for size in result.sizes)
    return "\n".join([f"{_machine(result)}\n", *lines, f"\n`!cases` answers after {listing} cases in the database."])


def _each(result: Result) -> str:
    return "; ".join(f"{1000 * size.typical:.1f} ms an event with {size.cases:,}" for size in result.sizes)


def _machine(result: Result) -> str:
    """Where it was measured, and whether anything else was going on there."""
    model = re.search(r"^model name\s*:\s*(.+)$", Path("/proc/cpuinfo").read_text(encoding="utf-8"), re.MULTILINE)
    return (
        f"{datetime.now(UTC):%d %B %Y}, {os.cpu_count()} cores ({model[1] if model else platform.machine()}), "
        f"Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}; load of the machine before the run "
        f"{result.load:.1f}; {result.seconds:.0f} seconds."
    )
