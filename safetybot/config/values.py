"""What may stand in a setting: each a type that checks it. What is refused is not quoted: it may hold a secret."""

import re
from base64 import b64decode
from pathlib import Path
from typing import Annotated, Any, Final
from urllib.parse import quote

from pydantic import AfterValidator, BeforeValidator, Field

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


def anchored_url(url: str, folder: Path) -> str:
    """A database's address that no longer depends on where the program was started: files are found from `folder`."""
    if url.startswith(SQLITE) and not (file := url.removeprefix(SQLITE)).startswith("/"):
        return f"{SQLITE}{quote(str(folder))}/{file}"
    return url


def _homeserver(url: str) -> str:
    if not (parts := re.fullmatch(r"(https?)://([\w.-]+|\[[\da-fA-F:]+\])(:\d{1,5})?/?", url)):
        raise ValueError("must be the address of a homeserver")
    if parts[1] == "http" and parts[2] not in _THIS_MACHINE:
        raise ValueError("must begin with https:// (plain http only towards this machine itself)")
    return url.rstrip("/")


def _webhook(url: str) -> str:
    if not (parts := re.fullmatch(r"(https?)://([\w.-]+|\[[\da-fA-F:]+\])(:\d{1,5})?(/[^\s?#]*)?", url, re.ASCII)):
        raise ValueError("must be an address without a password, ? or # (a secret has a file of its own: secret_file)")
    if parts[1] == "http" and parts[2] not in _THIS_MACHINE:
        raise ValueError("must begin with https:// (plain http only towards this machine itself)")
    return url


def _user(user: str) -> str:
    if not re.fullmatch(r"@[^\s:]+:\S+", user):
        raise ValueError("must be a whole Matrix account name: @, name, colon, server")
    return user


def _room(room: str) -> str:
    # A room id need not have a server part any more (room version 12).
    if not re.fullmatch(r"!\S+", room):
        raise ValueError("must be the id of a room, which begins with ! (not its alias, which begins with #)")
    return room


def _service(url: str) -> str:
    if not (parts := re.fullmatch(r"(https?)://([\w.-]+|\[[\da-fA-F:]+\])(:\d{1,5})?/?", url, re.ASCII)):
        raise ValueError("must be the address of signal-cli-rest-api, without a password or a path")
    if parts[1] == "http" and parts[2] not in _THIS_MACHINE:
        raise ValueError("must begin with https:// (plain http only towards this machine itself)")
    return url.rstrip("/")


def _number(number: str) -> str:
    if not re.fullmatch(r"\+[1-9]\d{5,14}", number, re.ASCII):
        raise ValueError("must be a phone number with its country: +, digits, nothing else")
    return number


def _account(account: str) -> str:
    if not re.fullmatch(r"[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}", account.lower(), re.ASCII):
        raise ValueError("must be the id of an account, as `safetybot signal group` shows it")
    return account.lower()


def _number_or_account(name: str) -> str:
    try:
        return _number(name) if name.startswith("+") else _account(name)
    except ValueError:
        raise ValueError("must be a phone number with its country, or the id of an account") from None


def _group(group: str) -> str:
    try:
        size = len(b64decode(group, validate=True))
    except ValueError:
        size = 0
    if size not in (16, 32):  # anything else signal-cli refuses, and each time anew
        raise ValueError("must be the id of a group, as `safetybot signal group` shows it")
    return group


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


def _given(value: Any) -> Any:
    if value == "":
        raise ValueError("must not be empty")
    return value


EmptyIsNone = BeforeValidator(lambda value: None if value == "" else value)
Name = Annotated[str, AfterValidator(_name)]
Language = Annotated[str, AfterValidator(_language)]
Languages = Annotated[tuple[Language, ...], AfterValidator(_offered)]
Read = tuple[Language, ...]
Place = Annotated[Path, BeforeValidator(_given)]
Minutes = Annotated[int, Field(strict=True, ge=1, le=525_600)]
DatabaseUrl = Annotated[str, AfterValidator(database_url)]
Homeserver = Annotated[str, AfterValidator(_homeserver)]
MatrixUser = Annotated[str, AfterValidator(_user)]
MatrixRoom = Annotated[str, AfterValidator(_room)]
WebhookUrl = Annotated[str, AfterValidator(_webhook)]
ServiceUrl = Annotated[str, AfterValidator(_service)]
SignalNumber = Annotated[str, AfterValidator(_number)]
SignalAccount = Annotated[str, AfterValidator(_account)]
SignalName = Annotated[str, AfterValidator(_number_or_account)]
SignalGroup = Annotated[str, AfterValidator(_group)]
