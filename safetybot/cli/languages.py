"""The commands for languages: which there are, and what a translation lacks."""

from pathlib import Path
from typing import Annotated

import typer

from safetybot.cli.common import commands
from safetybot.cli.schedule import say

languages = typer.Typer(invoke_without_command=True, help="The languages: which there are, what a translation lacks.")
commands.add_typer(languages, name="languages")


@languages.callback()
def show(context: typer.Context) -> None:
    """Show every language with a catalogue: whether it is complete, and whether a native speaker has reviewed it.

    Only complete ones can be offered ([languages] offered).
    """
    if context.invoked_subcommand is not None:
        return
    from safetybot.i18n import catalogue
    from safetybot.i18n.languages import own_name

    for language in catalogue.available():
        lacking = len(catalogue.missing(language))
        state = f"lacks {lacking}, not offered" if lacking else "complete"
        reviewed = catalogue.load(language).reviewed or "not said"
        say([f"{language:8} {own_name(language):24} {state:24} reviewed by a native speaker: {reviewed}"])


@languages.command()
def check(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A catalogue, named after its language: pt-BR.ftl.")],
) -> None:
    """Look what a translation lacks, and what is wrong in it.

    Needs no settings. Exit code 1 when there is anything.
    """
    from safetybot.i18n import checking

    found = checking.problems(file)
    have, all_of_them = checking.count(file)
    say(found)
    say([f"{have} of {all_of_them} texts; {len(found) or 'no'} problems" if found else f"{have} texts: complete"])
    raise typer.Exit(1 if found else 0)
