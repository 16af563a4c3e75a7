"""What all commands share: how mistakes are told, where the settings come from."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from typer.core import TyperGroup

from safetybot.core.errors import NetworkError, OperatorError, SafetybotError

if TYPE_CHECKING:
    from safetybot.config import Config


class _Commands(TyperGroup):
    """All commands; what goes wrong in one of them is said in words, with the cure, and never as a traceback."""

    def invoke(self, ctx: Any) -> Any:
        try:
            return super().invoke(ctx)
        except SafetybotError as error:
            typer.echo(f"safetybot: {error.problem}", err=True)
            if error.advice:
                typer.echo(f"→ {error.advice}", err=True)
            raise typer.Exit(_exit_code(error)) from None


def _exit_code(error: SafetybotError) -> int:
    match error:
        case OperatorError():
            return 2
        case NetworkError():
            return 3
        case _:
            return 1


commands = typer.Typer(
    cls=_Commands, no_args_is_help=True, add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False
)

ConfigFile = Annotated[Path, typer.Option("--config", metavar="FILE", help="The settings; see config.example.toml.")]
CONFIG = Path("config.toml")


def settings_of(path: Path) -> "Config":
    """Read the settings. The import takes time: help is there without it."""
    from safetybot.config import load

    return load(path)


def progress(line: str) -> None:
    """Say on standard error what is being done."""
    typer.echo(f"… {line}", err=True)
