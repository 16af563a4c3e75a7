"""The commands for self-help cards, numbers and partners: what there is, and how long ago somebody checked it."""

from pathlib import Path
from typing import Annotated

import typer

from safetybot.cli.common import CONFIG, ConfigFile, commands, settings_of
from safetybot.cli.schedule import now, say

resources = typer.Typer(no_args_is_help=True, help="Self-help cards, numbers to call, partners.")
commands.add_typer(resources, name="resources")


@resources.command()
def show(
    folder: Annotated[
        Path | None,
        typer.Argument(metavar="FOLDER", show_default=False, help="Yours, before it is named: needs no settings."),
    ] = None,
    config: ConfigFile = CONFIG,
) -> None:
    """Show every card, number and partner, and when it was last checked.

    What nobody has checked for too long is marked ⚠. Reporters and responders are told so, too; nothing is left out.
    """
    from safetybot.resources import listing, load_directory

    if folder is not None:
        say(listing(load_directory(folder, named_by="FOLDER"), now().date()))
        return
    settings = settings_of(config)
    from safetybot.app import parts

    say(listing(parts.directory_of(settings), now().date()))


@resources.command()
def check(
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="With tips.toml, numbers.toml or partners.toml.")],
) -> None:
    """Look whether a folder of your own is right.

    Before [resources] folder in the configuration names it: needs no settings. Says which texts it needs beside ours.
    """
    from safetybot.i18n import known_ids
    from safetybot.resources import load_directory, summary, texts_of

    directory = load_directory(folder, named_by="FOLDER")
    say([summary(directory, now().date())])
    if missing := sorted(texts_of(directory).difference(known_ids())):
        say([f"It needs texts that our catalogues do not have: {', '.join(missing)}"])
        say(["→ write them into the folder that [languages] texts names; see docs/resources.md"])
