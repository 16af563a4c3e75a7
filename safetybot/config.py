"""The settings: one TOML file, read once into frozen models. A mistake names file, key, what is wrong and the cure.

Nothing but the file is looked at: environment variables are seen by child processes and crash reports.
"""

import re
import tomllib
from datetime import timedelta
from pathlib import Path
from typing import Annotated, Any, Final, Literal, cast
from urllib.parse import quote

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, ValidationError, model_validator
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict

from safetybot.core.errors import OperatorError
from safetybot.core.facts import Limits
from safetybot.mistakes import as_operator_error

SQLITE: Final = "sqlite+aiosqlite:///"
POSTGRESQL: Final = "postgresql+asyncpg://"
_POSTGRESQL: Final = (
    re.escape(POSTGRESQL)
    + r"((?P<user>[^/:@?]+)(:(?P<password>[^/@?]*))?@)?(?P<host>[\w.-]+|\[[\da-fA-F:]+\])?(:\d{1,5})?"
    r"/(?P<name>[^/?]+)(\?(?P<options>\S+))?"
)
_SSL: Final = ("disable", "require", "verify-ca", "verify-full")
_THIS_MACHINE: Final = ("localhost", "127.0.0.1", "[::1]")


def database_url(url: str) -> str:
    """The same address, if it can be used. Raises ValueError; the address is not quoted, it may hold a password."""
    if url.startswith(POSTGRESQL):
        return _postgresql(url)
    file = url.removeprefix(SQLITE).partition("?")[0]
    if not url.startswith(SQLITE) or file in ("", ":memory:"):
        raise ValueError(f"must be {SQLITE} followed by the name of a file, or {POSTGRESQL}user@host/database")
    return url


def _postgresql(url: str) -> str:
    if not (parts := re.fullmatch(_POSTGRESQL, url)):
        raise ValueError(
            f"must be like {POSTGRESQL}user@host/database or {POSTGRESQL}user@/database?host=/run/postgresql"
        )
    if parts["password"] is not None:
        raise ValueError("must not hold a password: it belongs in a file of its own, named by password_file")
    options = dict(pair.partition("=")[::2] for pair in (parts["options"] or "").split("&") if pair)
    host = parts["host"] or options.get("host", "")
    if options.keys() - {"host", "port", "ssl"}:
        raise ValueError("has an option that is not known (known: host, port, ssl)")
    if not host:
        raise ValueError("must say where the server is: a name, or ?host= and the folder of its socket")
    if options.get("ssl", "disable") not in _SSL:
        raise ValueError(f"must have one of these behind ssl=: {', '.join(_SSL)}")
    if not host.startswith("/") and host not in _THIS_MACHINE and "ssl" not in options:
        raise ValueError(
            "must say how the way to another machine is protected: ?ssl=verify-full "
            "(or ?ssl=disable where nobody else can listen)"
        )
    return url


def _homeserver(url: str) -> str:
    if not (parts := re.fullmatch(r"(https?)://([\w.-]+|\[[\da-fA-F:]+\])(:\d{1,5})?/?", url)):
        raise ValueError("must be the address of a homeserver")
    if parts[1] == "http" and parts[2] not in _THIS_MACHINE:
        raise ValueError("must begin with https:// (plain http only towards this machine itself)")
    return url.rstrip("/")


def _webhook(url: str | None) -> str | None:
    if url is None:
        return None
    if not (parts := re.fullmatch(r"(https?)://([\w.-]+|\[[\da-fA-F:]+\])(:\d{1,5})?(/[^\s?#]*)?", url, re.ASCII)):
        raise ValueError("must be an address without a password, ? or # (a secret has a file of its own: secret_file)")
    if parts[1] == "http" and parts[2] not in _THIS_MACHINE:
        raise ValueError("must begin with https:// (plain http only towards this machine itself)")
    return url


def _user(user: str) -> str:
    if not re.fullmatch(r"@[^\s:]+:\S+", user):
        raise ValueError("must be a whole Matrix account name: @, name, colon, server")
    return user


def _desk(desk: str | None) -> str | None:
    # A room id need not have a server part any more (room version 12).
    if desk is not None and not re.fullmatch(r"!\S+", desk):
        raise ValueError("must be the id of a room, which begins with ! (not its alias, which begins with #)")
    return desk


def _name(name: str) -> str:
    if not name.strip() or len(name) > 64 or not name.isprintable():
        raise ValueError("must be one line of 1 to 64 characters")
    return name


def _language(code: str) -> str:
    if not re.fullmatch(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*", code):
        raise ValueError("must be the code of a language")
    return code


def _offered(languages: tuple[str, ...]) -> tuple[str, ...]:
    if not languages or len(set(languages)) != len(languages):
        raise ValueError("must name at least one language, and each once")
    return languages


def _empty_is_none(value: Any) -> Any:
    return None if value == "" else value


def _given(value: Any) -> Any:
    if value == "":
        raise ValueError("must not be empty")
    return value


Name = Annotated[str, AfterValidator(_name)]
Language = Annotated[str, AfterValidator(_language)]
Place = Annotated[Path, BeforeValidator(_given)]
Minutes = Annotated[int, Field(strict=True, ge=1, le=525_600)]


class Section(BaseModel):
    """One section of the file. An unknown key is a mistake, not a wish."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Database(Section):
    url: Annotated[str, AfterValidator(database_url)] = Field(
        default=f"{SQLITE}data/safetybot.db", description="where cases are kept, sealed"
    )
    password_file: Annotated[Path | None, BeforeValidator(_empty_is_none)] = Field(
        default=None,
        description="the password of the database's user; a credential called safetybot.database-password goes first",
    )


class Key(Section):
    file: Place = Field(
        default=Path("data/master.key"),
        description="the master key; a credential called safetybot.key from the service manager goes first",
    )


class Data(Section):
    folder: Place = Field(default=Path("data"), description="the bot's own folder, closed to everybody else")


class Matrix(Section):
    homeserver: Annotated[str, AfterValidator(_homeserver)] = Field(
        description="the address of the bot's homeserver", examples=["https://matrix.example.org"]
    )
    user: Annotated[str, AfterValidator(_user)] = Field(
        description="the bot's account", examples=["@safetybot:example.org"]
    )
    desk: Annotated[str | None, AfterValidator(_desk), BeforeValidator(_empty_is_none)] = Field(
        default=None,
        description="the responder room; empty: the one that `safetybot desk create` made",
        examples=["!aBcDeF:example.org"],
    )
    device_name: Name = Field(
        default="safetybot", description="what the bot's device is called in other people's lists"
    )


class Team(Section):
    name: Name = Field(default="safety team", description="what reporters are told who reads and answers")


class Languages(Section):
    offered: Annotated[tuple[Language, ...], AfterValidator(_offered)] = Field(
        default=("en", "fr", "es"), description="what reporters may choose; the first is the default"
    )
    desk: Language = Field(default="en", description="what the bot speaks in the responder room")


class Intake(Section):
    flow: Annotated[Path | None, BeforeValidator(_empty_is_none)] = Field(
        default=None,
        description="a file with questions of your own; empty: the built-in ones",
        examples=["intake.toml"],
    )
    silence_minutes: Minutes = Field(
        default=5, description="no answer for so long during the intake, and people get what there is"
    )


class Oncall(Section):
    schedule: Annotated[Path | None, BeforeValidator(_empty_is_none)] = Field(
        default=None,
        description="a file that says who is on call when; empty: the whole responder room is paged",
        examples=["schedule.toml"],
    )
    policy: Annotated[Path | None, BeforeValidator(_empty_is_none)] = Field(
        default=None,
        description="a file with an escalation policy of your own; empty: the built-in one",
        examples=["policy.toml"],
    )


class Webhook(Section):
    url: Annotated[str | None, AfterValidator(_webhook), BeforeValidator(_empty_is_none)] = Field(
        default=None,
        description="where pages go besides Matrix, for when that is down; empty: nowhere",
        examples=["https://ntfy.example.org/a-topic"],
    )
    shape: Literal["json", "ntfy", "pagerduty"] = Field(default="json", description="how the other end is spoken to")
    secret_file: Annotated[Path | None, BeforeValidator(_empty_is_none)] = Field(
        default=None,
        description="the secret for it; a credential called safetybot.webhook-secret goes first",
        examples=["webhook.secret"],
    )

    @model_validator(mode="after")
    def _names_a_topic(self) -> "Webhook":
        if self.shape == "ntfy" and self.url and not re.fullmatch(r".+://[^/]+/[\w-]{1,64}", self.url, re.ASCII):
            raise ValueError('has the shape "ntfy" and a url that does not end in one topic, like https://host/topic')
        return self


class Keep(Section):
    closed_days: Annotated[int, Field(strict=True, ge=1, le=3650)] = Field(
        default=30, description="a closed case is erased after so many days"
    )


class Figures(Section):
    message_characters: Annotated[int, Field(strict=True, ge=1_000, le=60_000)] = Field(
        default=60_000, description="the longest message that is passed on whole"
    )
    burst: Annotated[int, Field(strict=True, ge=10, le=100_000)] = Field(
        default=100, description="so many messages of one reporter at once are shown in the responder room one by one"
    )
    per_minute: Annotated[int, Field(strict=True, ge=1, le=10_000)] = Field(
        default=20, description="and so many more each minute; the rest is kept and counted"
    )
    acknowledge_minutes: Minutes = Field(default=10, description="“passed on” is said again only after so long")


class Log(Section):
    level: Literal["debug", "info", "warning", "error"] = Field(default="info", description="how much is logged")
    format: Literal["json", "console"] = Field(default="json", description="json for machines, console for people")


class Config(BaseSettings):
    """Everything an operator may decide. Paths are absolute once it comes out of `load`."""

    model_config = SettingsConfigDict(frozen=True, extra="forbid")

    database: Database
    key: Key
    data: Data
    matrix: Matrix
    team: Team
    languages: Languages
    intake: Intake
    oncall: Oncall
    webhook: Webhook
    keep: Keep
    figures: Figures = Field(alias="limits")
    log: Log

    @classmethod
    def settings_customise_sources(
        cls, settings_cls: type[BaseSettings], init_settings: PydanticBaseSettingsSource, *_: Any, **__: Any
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Only what `load` read from the file."""
        return (init_settings,)

    def limits(self) -> Limits:
        """The figures as the handlers know them."""
        return Limits(
            words=self.figures.message_characters,
            burst=self.figures.burst,
            per_minute=self.figures.per_minute,
            silence=timedelta(minutes=self.intake.silence_minutes),
            acknowledge=timedelta(minutes=self.figures.acknowledge_minutes),
            keep_closed=timedelta(days=self.keep.closed_days),
        )


SECTIONS: Final = {
    field.alias or name: cast("type[Section]", field.annotation) for name, field in Config.model_fields.items()
}
"""Every section by its name in the file."""


def load(path: Path) -> Config:
    """Read and check the whole file. Raises OperatorError, with every mistake in it."""
    content = _read(path)
    try:
        # A section that is left out is an empty one: then it is its settings that are missing, if any.
        config = Config(**{**{name: {} for name in SECTIONS}, **content})
    except ValidationError as error:
        raise as_operator_error(path, error, SECTIONS) from None
    return _anchored(config, path.absolute().parent)


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


def anchored_url(url: str, folder: Path) -> str:
    """A database's address that no longer depends on where the program was started: files are found from `folder`."""
    if url.startswith(SQLITE) and not (file := url.removeprefix(SQLITE)).startswith("/"):
        return f"{SQLITE}{quote(str(folder))}/{file}"
    return url


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
            "oncall": config.oncall.model_copy(
                update={
                    "schedule": anchor_given(config.oncall.schedule),
                    "policy": anchor_given(config.oncall.policy),
                }
            ),
            "webhook": config.webhook.model_copy(update={"secret_file": anchor_given(config.webhook.secret_file)}),
        }
    )
