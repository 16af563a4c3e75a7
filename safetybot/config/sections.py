"""The sections of the file: every setting with its default and what it means."""

import re
from datetime import timedelta
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

from safetybot.config import values
from safetybot.config.values import (
    SQLITE,
    DatabaseUrl,
    EmptyIsNone,
    Homeserver,
    Language,
    MatrixRoom,
    MatrixUser,
    Minutes,
    Name,
    Place,
    ServiceUrl,
    SignalAccount,
    SignalGroup,
    SignalName,
    SignalNumber,
    WebhookUrl,
)


class Section(BaseModel):
    """One section of the file. An unknown key is a mistake, not a wish."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Database(Section):
    url: DatabaseUrl = Field(default=f"{SQLITE}data/safetybot.db", description="where cases are kept, sealed")
    password_file: Annotated[Path | None, EmptyIsNone] = Field(
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
    homeserver: Homeserver = Field(
        description="the address of the bot's homeserver", examples=["https://matrix.example.org"]
    )
    user: MatrixUser = Field(description="the bot's account", examples=["@safetybot:example.org"])
    desk: Annotated[MatrixRoom | None, EmptyIsNone] = Field(
        default=None,
        description="the responder room; empty: the one that `safetybot desk create` made",
        examples=["!aBcDeF:example.org"],
    )
    device_name: Name = Field(
        default="safetybot", description="what the bot's device is called in other people's lists"
    )


class Signal(Section):
    """Off until `socket` or `rest_url` is set. docs/signal.md says which."""

    socket: Annotated[Path | None, EmptyIsNone] = Field(
        default=None,
        description="the socket of the signal-cli daemon; empty: not on Signal, or by rest_url",
        examples=["/run/signal-cli/socket"],
    )
    account: Annotated[SignalName | None, EmptyIsNone] = Field(
        default=None,
        description="which of its accounts is the bot's; empty: it has only one",
        examples=["+4915112345678"],
    )
    receiver: Annotated[bool, Field(strict=True)] = Field(
        default=False, description="a process of its own receives: `safetybot signal receive`"
    )
    rest_url: Annotated[ServiceUrl | None, EmptyIsNone] = Field(
        default=None,
        description="the address of a signal-cli-rest-api instead; it may lose messages, see docs/signal.md",
        examples=["http://127.0.0.1:8080"],
    )
    number: Annotated[SignalNumber | None, EmptyIsNone] = Field(
        default=None, description="the bot's number there", examples=["+4915112345678"]
    )
    desk: Annotated[SignalGroup | None, EmptyIsNone] = Field(
        default=None,
        description="the responder room is this Signal group; empty: it is the one on Matrix",
        examples=["b7MNX1kqyHx0bQpvs3qVVXrQnCcW3Jk0bVn3f5nI0sM="],
    )

    @property
    def on(self) -> bool:
        return self.socket is not None or self.rest_url is not None

    @model_validator(mode="after")
    def _names_one_way(self) -> "Signal":
        if self.socket and self.rest_url:
            raise ValueError("has both socket and rest_url: there is one way to Signal")
        if self.account and not self.socket:
            raise ValueError("has an account and no socket (with rest_url it is called number)")
        if self.receiver and not self.socket:
            raise ValueError("has a receiver and no socket")
        if bool(self.rest_url) != bool(self.number):
            raise ValueError("needs rest_url and number together, or neither of them")
        if self.desk and not self.on:
            raise ValueError("has a desk and neither socket nor rest_url")
        return self


class Canary(Section):
    """A second account that writes to the bot, so that its deafness is noticed."""

    minutes: Annotated[int, Field(strict=True, ge=0, le=1440)] = Field(
        default=0, description="how often it writes; 0: never"
    )
    matrix_user: Annotated[MatrixUser | None, EmptyIsNone] = Field(
        default=None,
        description="the second account on Matrix; empty: no canary there",
        examples=["@canary:example.org"],
    )
    signal_number: Annotated[SignalNumber | None, EmptyIsNone] = Field(
        default=None,
        description="the number of the second account on Signal, in the same signal-cli; empty: no canary there",
        examples=["+4915112345679"],
    )
    signal_account: Annotated[SignalAccount | None, EmptyIsNone] = Field(
        default=None,
        description="the id of that account: what it writes is never taken for a report",
        examples=["5bda0c1e-1111-4222-8333-444455556666"],
    )

    @property
    def every(self) -> timedelta | None:
        return timedelta(minutes=self.minutes) if self.minutes else None

    @model_validator(mode="after")
    def _is_somebody(self) -> "Canary":
        if bool(self.signal_number) != bool(self.signal_account):
            raise ValueError("needs signal_number and signal_account together, or neither of them")
        if self.minutes and not (self.matrix_user or self.signal_number):
            raise ValueError("has minutes and no account: set matrix_user, or signal_number and signal_account")
        return self


class Team(Section):
    name: Name = Field(default="safety team", description="what reporters are told who reads and answers")


class Languages(Section):
    offered: values.Languages = Field(
        default=("en", "fr", "es", "pt-BR", "ar", "ru", "uk", "zh-Hans", "zh-Hant", "id", "tr", "sw", "hi"),
        description="what reporters may choose; the first two are spoken while nobody knows better",
    )
    desk: Language = Field(default="en", description="what the bot speaks in the responder room")
    read: values.Read = Field(
        default=(),
        description="what the people in the responder room read; empty: the one that the bot speaks there",
    )
    texts: Annotated[Path | None, EmptyIsNone] = Field(
        default=None,
        description="a folder with texts of your own, one file for each language; empty: none",
        examples=["texts"],
    )

    @property
    def understood(self) -> tuple[str, ...]:
        """What the people in the responder room read; as long as nobody has said, what the bot speaks there."""
        return self.read or (self.desk,)


class Translate(Section):
    """Off until there is a command."""

    command: Annotated[tuple[str, ...], Field(max_length=32)] = Field(
        default=(),
        description="a program on this machine, with its arguments, that reads words and writes their translation",
    )
    seconds: Annotated[int, Field(strict=True, ge=1, le=600)] = Field(
        default=30, description="how long it may take for one message"
    )


class Resources(Section):
    folder: Annotated[Path | None, EmptyIsNone] = Field(
        default=None,
        description="a folder with cards, numbers and partners of your own; empty: only those that come with the bot",
        examples=["resources"],
    )
    max_age_days: Annotated[int, Field(strict=True, ge=1, le=3650)] = Field(
        default=180, description="what was checked longer ago says so wherever it is shown"
    )


class Intake(Section):
    flow: Annotated[Path | None, EmptyIsNone] = Field(
        default=None,
        description="a file with questions of your own; empty: the built-in ones",
        examples=["intake.toml"],
    )
    silence_minutes: Minutes = Field(
        default=5, description="no answer for so long during the intake, and people get what there is"
    )


class Oncall(Section):
    schedule: Annotated[Path | None, EmptyIsNone] = Field(
        default=None,
        description="a file that says who is on call when; empty: the whole responder room is paged",
        examples=["schedule.toml"],
    )
    policy: Annotated[Path | None, EmptyIsNone] = Field(
        default=None,
        description="a file with an escalation policy of your own; empty: the built-in one",
        examples=["policy.toml"],
    )


class Webhook(Section):
    url: Annotated[WebhookUrl | None, EmptyIsNone] = Field(
        default=None,
        description="where pages go besides Matrix, for when that is down; empty: nowhere",
        examples=["https://ntfy.example.org/a-topic"],
    )
    shape: Literal["json", "ntfy", "pagerduty"] = Field(default="json", description="how the other end is spoken to")
    secret_file: Annotated[Path | None, EmptyIsNone] = Field(
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
    delete_grace_hours: Annotated[int, Field(strict=True, ge=0, le=720)] = Field(
        default=24, description="so long a reporter who wants everything deleted may change their mind"
    )
    obey_disappearing: Annotated[bool, Field(strict=True)] = Field(
        default=True, description="what disappears on the reporter's phone is erased here, too"
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
