"""What `safetybot check` finds on the Signal side."""

from collections.abc import AsyncIterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from safetybot.demo.signal.daemon import SignalCli
from safetybot.demo.signal.rest import SignalCliRest
from safetybot.transports.signal.cli import Daemon
from safetybot.transports.signal.inspection import inspect
from safetybot.transports.signal.releases import what_is_wrong
from safetybot.transports.signal.rest import Rest

NOW = datetime(2026, 11, 21, tzinfo=UTC)
DESK = "b7MNX1kqyHx0bQ=="


@pytest.fixture
async def cli(tmp_path: Path) -> AsyncIterator[SignalCli]:
    """A daemon as it should be, in a folder closed to others."""
    folder = tmp_path / "run"
    folder.mkdir(mode=0o700)
    cli = SignalCli(folder / "socket", version="0.14.10", single=False)
    await cli.start()
    yield cli
    await cli.stop()


async def look(cli: SignalCli, **more: Any) -> dict[str, Any]:
    asked = {"desk": None, "doubted": (), "responders": {}, "now": NOW, "socket": cli.socket} | more
    found = await inspect(Daemon(cli.socket, None), **asked)
    return {finding.name: finding for finding in found}


async def test_all_is_right(cli: SignalCli) -> None:
    """Nothing is complained about, and nothing is received or changed by looking."""
    bea = cli.person(name="Bea")
    group = cli.group(DESK, [bea])
    group.joined = True
    cli.script("listContacts", [{"number": cli.number, "uuid": cli.own, "profile": {"givenName": "Desk"}}], "always")

    found = await look(cli, desk=DESK, responders={"Bea": bea.aci})

    assert [finding.problem for finding in found.values() if not finding.ok] == []
    assert {"signal-cli's socket", "Signal account", "signal-cli's version", "responder group"} <= found.keys()
    assert {method for method, _ in cli.requests} <= {
        "listAccounts",
        "listContacts",
        "listGroups",
        "listIdentities",
        "version",
    }


async def test_an_open_folder(cli: SignalCli) -> None:
    """Everybody on the machine could read along."""
    cli.socket.parent.chmod(0o755)

    found = (await look(cli))["signal-cli's socket"]

    assert "could then read along" in found.problem
    assert "chmod 700" in found.cure


async def test_no_daemon(cli: SignalCli) -> None:
    """Where nothing listens the rest is not asked."""
    await cli.stop()

    found = await look(cli, responders={"Bea": "x"}, doubted={"x"})

    assert [finding.name for finding in found.values() if not finding.ok] == ["signal-cli's socket", "signal-cli"]
    assert len(found) == 2


async def test_a_file_that_is_no_socket(cli: SignalCli, tmp_path: Path) -> None:
    """The setting names something else."""
    file = cli.socket.parent / "file"
    file.touch()

    assert "is not a socket" in (await look(cli, socket=file))["signal-cli's socket"].problem


async def test_another_account(cli: SignalCli) -> None:
    """The daemon does not have the account that the configuration names."""
    found = await inspect(
        Daemon(cli.socket, "+4915199999999"), socket=cli.socket, desk=None, doubted=(), responders={}, now=NOW
    )

    assert [finding.name for finding in found if not finding.ok] == ["Signal account"]


async def test_an_old_version(cli: SignalCli) -> None:
    """An operator learns of it before Signal refuses it."""
    cli.version = "0.14.7"

    found = (await look(cli))["signal-cli's version"]

    assert "signal-cli 0.14.7" in found.problem
    assert "every month" in found.cure


@pytest.mark.parametrize("joined", [True, False])
async def test_a_desk_that_the_bot_is_not_in(cli: SignalCli, joined: bool) -> None:
    """Neither a group it has not entered nor one it does not know can be its desk."""
    if joined:
        cli.group(DESK, []).joined = False

    found = (await look(cli, desk=DESK))["responder group"]

    assert "not in the Signal group" in found.problem


async def test_a_responder_in_doubt(cli: SignalCli) -> None:
    """Who cannot be paged is named, with the command that ends it."""
    bea = cli.person(name="Bea")

    found = await look(cli, responders={"Bea": bea.aci, "Carl": "c"}, doubted={bea.aci, "d"})

    assert "Bea has changed" in found["responder's safety number"].problem
    assert f"safetybot signal trust {bea.aci}" in found["responder's safety number"].cure


async def test_somebody_in_the_desk_in_doubt(cli: SignalCli) -> None:
    """Also who is in no schedule; a reporter in doubt is the responders' matter, and nobody's name or id is shown."""
    bea, ana = cli.person(name="Bea"), cli.person(name="Ana")
    cli.group(DESK, [bea]).joined = True

    found = await inspect(
        Daemon(cli.socket, None),
        socket=cli.socket,
        desk=DESK,
        doubted={bea.aci, ana.aci},
        responders={},
        now=NOW,
    )

    told = [finding.cure for finding in found if finding.name == "responder's safety number"]
    assert told == [f"Ask them, by voice or in person. If it is theirs: safetybot signal trust {bea.aci}"]


@pytest.mark.parametrize("profile", [None, {"givenName": "Desk"}, {"givenName": None, "familyName": None}])
async def test_a_bot_without_a_name(cli: SignalCli, profile: Any) -> None:
    """People would see "Unknown"; where signal-cli says nothing, nothing is claimed."""
    entry = {"number": cli.number, "uuid": cli.own, "profile": profile}
    cli.script("listContacts", [entry], "always")

    found = (await look(cli))["profile name"]

    assert found.ok is (profile is None or bool(profile["givenName"]))


@pytest.mark.parametrize("mode", ["json-rpc", "normal"])
async def test_the_other_way_is_named_with_what_it_loses(mode: str) -> None:
    """Even where all is right the operator reads that messages can be lost; where it is not, the rest is not asked."""
    wrapper = SignalCliRest(mode=mode)
    await wrapper.start()
    try:
        found = await inspect(
            Rest(wrapper.url, wrapper.number), socket=None, desk=None, doubted=(), responders={}, now=NOW
        )
    finally:
        await wrapper.stop()

    told = "#834" in " ".join(finding.name for finding in found)
    assert [finding.ok for finding in found] == ([True] * 2 if mode == "json-rpc" else [False])
    assert told == (mode == "json-rpc")


@pytest.mark.parametrize(
    ("version", "today", "wrong"),
    [
        ("0.13.24", date(2026, 3, 2), "too old"),
        ("0.14.0", date(2026, 3, 2), ""),
        ("0.14.6", date(2026, 9, 30), ""),
        ("0.14.6", date(2026, 10, 1), "since 2026-08-01"),
        ("0.14.8", date(2026, 12, 9), ""),
        ("0.14.8", date(2026, 12, 10), "is from 2026-09-10"),
        ("0.14.9", date(2026, 11, 21), ""),
        ("0.14.10", date(2027, 2, 15), ""),
        ("0.14.10", date(2027, 2, 16), "is from 2026-11-17"),
        ("0.15.0-SNAPSHOT", date(2030, 1, 1), ""),
        ("unknown", date(2030, 1, 1), ""),
    ],
)
def test_how_old_a_version_may_be(version: str, today: date, wrong: str) -> None:
    """Behind for two months, or three months old by itself; of what is newer than the table nothing is said."""
    found = what_is_wrong(version, today)

    assert wrong in found
    assert bool(wrong) == bool(found)
