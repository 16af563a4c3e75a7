"""The commands for the flow of the intake: is it right, what does it look like."""

from pathlib import Path
from typing import Annotated

import typer

from safetybot.cli.common import commands
from safetybot.cli.schedule import say
from safetybot.core.errors import OperatorError

flow = typer.Typer(no_args_is_help=True, help="The questions of the intake: look at them, draw them.")
commands.add_typer(flow, name="flow")

TEXTS = typer.Option("--texts", metavar="FOLDER", help="With texts of your own, as [languages] texts names it.")


@flow.command()
def check(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A flow of your own.")],
    texts: Annotated[Path | None, TEXTS] = None,
) -> None:
    """Look whether a flow is right.

    Before [intake] flow in the configuration names it: needs no settings. A mistake is told with its line and its cure.
    """
    from safetybot.flows import check_texts, load_flow
    from safetybot.i18n import known_ids

    read = load_flow(file, named_by="FILE")
    check_texts(read, known_ids(texts))
    names = ", ".join(question.name for question in read.questions)
    say([f"{file} is right: {read.name}, version {read.version}", f"questions: {names}"])
    say([f"rules that raise: {', '.join(rule.name for rule in read.raises) or 'none'}"])
    if duties := sorted({option.schedule for one in read.questions for option in one.options if option.schedule}):
        say([f"It names the schedules {', '.join(duties)}: `safetybot check` says whether they are there."])


@flow.command()
def draw(
    file: Annotated[Path | None, typer.Argument(metavar="[FILE]", help="A flow; left out: the bot's own.")] = None,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="FILE.svg", help="Where to write it; left out: shown.")
    ] = None,
    texts: Annotated[Path | None, TEXTS] = None,
) -> None:
    """Draw a flow as a diagram (SVG), for a browser, a phone or paper.

    Needs no settings.
    """
    from safetybot.flows import check_texts, load_flow
    from safetybot.flows import draw as drawn
    from safetybot.i18n import catalogue

    read = load_flow(file, named_by="FILE")
    check_texts(read, catalogue.known_ids(texts))
    english = catalogue.load(catalogue.REFERENCE, texts)
    svg = drawn(read, lambda text: english.say(text, {}), english.keywords)
    if output is None:
        typer.echo(svg, nl=False)
        return
    try:
        output.write_text(svg, encoding="utf-8")
    except OSError as error:
        raise OperatorError(f"{output} cannot be written: {error.strerror}", "name another place with -o") from None
    say([f"written: {output}"])
