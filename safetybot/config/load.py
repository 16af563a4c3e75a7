"""The settings: one TOML file, read once into frozen models. A mistake names file, key, what is wrong and the cure.

Nothing but the file is looked at: environment variables are seen by child processes and crash reports.
"""

import tomllib
from datetime import timedelta
from pathlib import Path
from typing import Any, Final, cast, get_args

from pydantic import Field, ValidationError
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict

from safetybot.config import sections
from safetybot.config.sections import Section
from safetybot.config.values import anchored_url
from safetybot.core.errors import OperatorError
from safetybot.core.facts import Limits
from safetybot.mistakes import as_operator_error


class Config(BaseSettings):
    """Everything an operator may decide. Paths are absolute once it comes out of `load`."""

    model_config = SettingsConfigDict(frozen=True, extra="forbid")

    database: sections.Database
    key: sections.Key
    data: sections.Data
    on_matrix: sections.Matrix | None = Field(alias="matrix")
    signal: sections.Signal
    canary: sections.Canary
    team: sections.Team
    languages: sections.Languages
    translate: sections.Translate
    resources: sections.Resources
    intake: sections.Intake
    oncall: sections.Oncall
    webhook: sections.Webhook
    keep: sections.Keep
    figures: sections.Figures = Field(alias="limits")
    log: sections.Log

    @classmethod
    def settings_customise_sources(
        cls, settings_cls: type[BaseSettings], init_settings: PydanticBaseSettingsSource, *_: Any, **__: Any
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Only what `load` read from the file."""
        return (init_settings,)

    @property
    def matrix(self) -> sections.Matrix:
        """The bot's account on Matrix. Raises OperatorError when it has none; `on_matrix` is None then."""
        if self.on_matrix is None:
            raise OperatorError(
                "this bot is on Signal only: its configuration has no [matrix]",
                "for Matrix, set homeserver and user in [matrix]; for Signal, see safetybot signal --help",
            )
        return self.on_matrix

    def limits(self) -> Limits:
        """The figures as the handlers know them."""
        return Limits(
            words=self.figures.message_characters,
            burst=self.figures.burst,
            per_minute=self.figures.per_minute,
            silence=timedelta(minutes=self.intake.silence_minutes),
            acknowledge=timedelta(minutes=self.figures.acknowledge_minutes),
            keep_closed=timedelta(days=self.keep.closed_days),
            delete_grace=timedelta(hours=self.keep.delete_grace_hours),
            obey_expiry=self.keep.obey_disappearing,
        )


SECTIONS: Final = {
    field.alias or name: cast("type[Section]", (get_args(field.annotation) or (field.annotation,))[0])
    for name, field in Config.model_fields.items()
}
"""Every section by its name in the file."""


def load(path: Path) -> Config:
    """Read and check the whole file. Raises OperatorError, with every mistake in it."""
    content = _read(path)
    try:
        # A section that is left out is an empty one: then it is its settings that are missing, if any.
        config = Config(**{**{name: {} for name in SECTIONS}, "matrix": None, **content})
    except ValidationError as error:
        raise as_operator_error(path, error, SECTIONS) from None
    if mistake := _does_not_fit(config):
        raise OperatorError(f"{path}: {mistake[0]}", mistake[1])
    return _anchored(config, path.absolute().parent)


def _does_not_fit(config: Config) -> tuple[str, str] | None:
    """What is wrong between the sections, and the cure."""
    signal, canary = config.signal, config.canary
    if config.on_matrix is None and not signal.on:
        return "there is neither [matrix] nor [signal]", "set homeserver and user in [matrix], or socket in [signal]"
    if config.on_matrix and config.on_matrix.desk and signal.desk:
        return "[matrix] desk and [signal] desk are both set", "there is one responder room: leave one of them empty"
    if canary.matrix_user and (config.on_matrix is None or canary.matrix_user == config.on_matrix.user):
        return (
            "[canary] matrix_user needs a [matrix] with another user",
            "give it an account of its own, or take it out",
        )
    if canary.signal_number and not (signal.socket and signal.account and signal.account != canary.signal_number):
        return (
            "[canary] signal_number needs [signal] socket, and in account the bot's number, which is another one",
            "let one signal-cli daemon run with both accounts (see docs/signal.md), or take it out",
        )
    return None


def _read(path: Path) -> dict[str, Any]:
    text = ""
    try:
        text = path.read_text(encoding="utf-8")
        content = tomllib.loads(text)
    except FileNotFoundError:
        advice = "copy config.example.toml there and set homeserver and user, or name another file with --config"
        raise OperatorError(f"{path} is not there", advice) from None
    except OSError as error:
        advice = "let the user safetybot runs as read it, or name another file with --config"
        raise OperatorError(f"{path} cannot be read: {error.strerror}", advice) from None
    except UnicodeDecodeError:
        raise OperatorError(f"{path} is not UTF-8 text", "save it again as UTF-8") from None
    except tomllib.TOMLDecodeError as error:
        wrong = str(error).replace("at end of document", f"at line {text.count(chr(10)) + 1}, the end of the file")
        advice = 'look at that line and the one before: text stands in "quotes", a section in [brackets]'
        raise OperatorError(f"{path} is not valid TOML: {wrong}", advice) from None
    # The settings library takes such names for its own switches instead of refusing them.
    for name in content:
        if name.startswith("_"):
            raise OperatorError(f"{path}: {name} is not a section", "take it out")
    return content


def _anchored(config: Config, folder: Path) -> Config:
    """The same settings with paths that no longer depend on where the bot was started."""

    def anchor(path: Path) -> Path:
        return folder / path.expanduser()

    def anchor_given(path: Path | None) -> Path | None:
        return anchor(path) if path else None

    url = anchored_url(config.database.url, folder)
    database = {"url": url, "password_file": anchor_given(config.database.password_file)}
    return config.model_copy(
        update={
            "database": config.database.model_copy(update=database),
            "key": config.key.model_copy(update={"file": anchor(config.key.file)}),
            "data": config.data.model_copy(update={"folder": anchor(config.data.folder)}),
            "intake": config.intake.model_copy(update={"flow": anchor_given(config.intake.flow)}),
            "languages": config.languages.model_copy(update={"texts": anchor_given(config.languages.texts)}),
            "resources": config.resources.model_copy(update={"folder": anchor_given(config.resources.folder)}),
            "signal": config.signal.model_copy(update={"socket": anchor_given(config.signal.socket)}),
            "oncall": config.oncall.model_copy(
                update={
                    "schedule": anchor_given(config.oncall.schedule),
                    "policy": anchor_given(config.oncall.policy),
                }
            ),
            "webhook": config.webhook.model_copy(update={"secret_file": anchor_given(config.webhook.secret_file)}),
        }
    )
