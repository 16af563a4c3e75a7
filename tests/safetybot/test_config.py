"""The configuration: the example holds to the code, and every mistake says how to put it right."""

import json
import os
import subprocess
import sys
import tomllib
from datetime import timedelta
from pathlib import Path

import pytest
from pydantic_core import PydanticUndefined

from safetybot.config import SECTIONS, load, sections
from safetybot.core.errors import OperatorError
from safetybot.core.facts import Limits

EXAMPLE = Path(__file__).parents[2] / "config.example.toml"
LEAST = '[matrix]\nhomeserver = "https://matrix.example.org"\nuser = "@safetybot:example.org"\n'

GROUP = "b7MNX1kqyHx0bQpvs3qVVXrQnCcW3Jk0bVn3f5nI0sM="
SIGNAL = '[signal]\nsocket = "signal.sock"\n'
ACCOUNT = "5bda0c1e-1111-4222-8333-444455556666"
CANARY = f'[canary]\nsignal_number = "+4915112345679"\nsignal_account = "{ACCOUNT.upper()}"\n'

SETTINGS = [
    pytest.param(section, key, id=f"{section}.{key}")
    for section, model in SECTIONS.items()
    for key in model.model_fields
]


def write(folder: Path, text: str) -> Path:
    path = folder / "config.toml"
    path.write_text(text, encoding="utf-8")
    return path


def mistake(folder: Path, text: str) -> OperatorError:
    """What loading this text complains about; it always names the file and gives a cure."""
    path = write(folder, text)
    with pytest.raises(OperatorError) as caught:
        load(path)
    assert str(path) in caught.value.problem
    assert caught.value.advice
    return caught.value


@pytest.mark.parametrize(("section", "key"), SETTINGS)
def test_every_setting_stands_in_the_example_with_its_default(section: str, key: str) -> None:
    """The example shows each setting, explained, with exactly the value it has when it is left out."""
    field = SECTIONS[section].model_fields[key]
    shown = tomllib.loads(EXAMPLE.read_text(encoding="utf-8"))[section][key]

    if field.default is PydanticUndefined:
        assert [shown] == field.examples
    else:
        default = "" if field.default is None else json.loads(json.dumps(field.default, default=str))
        assert (type(shown), shown) == (type(default), default)
    assert field.description


def test_the_example_shows_nothing_that_is_not_a_setting() -> None:
    """No section and no key of the example is unknown to the code."""
    shown = tomllib.loads(EXAMPLE.read_text(encoding="utf-8"))

    assert {name: set(keys) for name, keys in shown.items()} == {
        name: set(model.model_fields) for name, model in SECTIONS.items()
    }


def test_the_example_is_what_one_gets_without_it(tmp_path: Path) -> None:
    """The example loads cleanly, and so does a file with nothing but homeserver and user: to the same settings."""
    example = tmp_path / "example.toml"
    example.write_bytes(EXAMPLE.read_bytes())

    assert load(example) == load(write(tmp_path, LEAST))


def test_paths_begin_where_the_file_is(tmp_path: Path) -> None:
    """Relative paths do not depend on where the bot was started; absolute ones stay."""
    folder = tmp_path / "a folder?"
    folder.mkdir()
    config = load(
        write(folder, LEAST + '[intake]\nflow = "my.toml"\n[key]\nfile = "/etc/key"\n[oncall]\npolicy = "p"\n')
    )

    assert config.data.folder == folder / "data"
    assert config.intake.flow == folder / "my.toml"
    assert (config.oncall.schedule, config.oncall.policy) == (None, folder / "p")
    assert config.key.file == Path("/etc/key")
    assert config.database.url == f"sqlite+aiosqlite:///{tmp_path}/a%20folder%3F/data/safetybot.db"


def test_an_absolute_database_stays_where_it_is(tmp_path: Path) -> None:
    """Four slashes make an absolute path, and the options behind it are kept."""
    url = "sqlite+aiosqlite:////var/lib/cases.db?timeout=5"

    assert load(write(tmp_path, f'{LEAST}[database]\nurl = "{url}"\n')).database.url == url


@pytest.mark.parametrize(
    "url",
    [
        "postgresql+asyncpg://bot@/safetybot?host=/run/postgresql",
        "postgresql+asyncpg:///safetybot?host=/run/postgresql&port=5433",
        "postgresql+asyncpg://bot@localhost/safetybot",
        "postgresql+asyncpg://bot@[::1]:5433/safetybot",
        "postgresql+asyncpg://bot@db.example.org:5433/safetybot?ssl=verify-full",
        "postgresql+asyncpg://bot@db/safetybot?ssl=disable",
    ],
)
def test_a_postgresql_database(tmp_path: Path, url: str) -> None:
    """Its address is taken as it is; a relative password file begins where the configuration is."""
    config = load(write(tmp_path, f'{LEAST}[database]\nurl = "{url}"\npassword_file = "secret"\n'))

    assert config.database.url == url
    assert config.database.password_file == tmp_path / "secret"


@pytest.mark.parametrize(
    ("url", "wrong"),
    [
        ("postgresql+asyncpg://bot:hunter2@localhost/x", "must not hold a password"),
        ("postgresql+asyncpg://bot:@localhost/x", "must not hold a password"),
        ("postgresql+asyncpg://bot:hunt/er2@localhost/x", "must be like"),
        ("postgresql+asyncpg://bot@localhost/x?password=hunter2", "option that is not known"),
        ("postgresql+asyncpg://bot@localhost/", "must be like"),
        ("postgresql+asyncpg://bot@/x", "where the server is"),
        ("postgresql+asyncpg://bot@db.example.org/x", "how the way to another machine is protected"),
        ("postgresql+asyncpg://bot@/x?host=db.example.org", "how the way to another machine is protected"),
        ("postgresql+asyncpg://bot@db.example.org/x?ssl=maybe", "verify-full"),
        ("postgresql://bot@localhost/x", "must be sqlite+aiosqlite"),
    ],
)
def test_a_postgresql_address_that_is_not_right(tmp_path: Path, url: str, wrong: str) -> None:
    """What is missing or dangerous is named; the address is not repeated, for it may hold a password."""
    error = mistake(tmp_path, f'{LEAST}[database]\nurl = "{url}"\n')

    assert wrong in error.problem
    assert "hunter2" not in error.problem + error.advice


def test_nothing_set_is_none(tmp_path: Path) -> None:
    """An empty desk, flow, schedule or policy means that none is set."""
    text = 'desk = ""\n[intake]\nflow = ""\n[oncall]\nschedule = ""\npolicy = ""\n'
    config = load(write(tmp_path, LEAST + text))

    assert config.matrix.desk is None
    assert config.intake.flow is None
    assert (config.oncall.schedule, config.oncall.policy) == (None, None)


def test_settings_cannot_be_changed_afterwards(tmp_path: Path) -> None:
    """The models are frozen."""
    config = load(write(tmp_path, LEAST))

    with pytest.raises(ValueError, match="frozen"):
        config.matrix.user = "@other:example.org"  # type: ignore[misc]


def test_limits_are_the_defaults_of_the_core(tmp_path: Path) -> None:
    """What is promised without any setting is what the core says."""
    assert load(write(tmp_path, LEAST)).limits() == Limits()


def test_limits_follow_the_settings(tmp_path: Path) -> None:
    """Each figure reaches the handlers in its own unit."""
    text = """
        [intake]
        silence_minutes = 7
        [keep]
        closed_days = 5
        obey_disappearing = false
        [limits]
        message_characters = 2000
        acknowledge_minutes = 6
    """

    assert load(write(tmp_path, LEAST + text)).limits() == Limits(
        words=2000,
        silence=timedelta(minutes=7),
        acknowledge=timedelta(minutes=6),
        keep_closed=timedelta(days=5),
        obey_expiry=False,
    )


def test_environment_variables_change_nothing(tmp_path: Path) -> None:
    """Only the file counts: the environment is seen by child processes and crash reports."""
    path = write(tmp_path, LEAST)
    script = f"from pathlib import Path; from safetybot.config import load; print(load(Path({str(path)!r})))"
    named = {"LOG": '{"level": "debug"}', "LOG__LEVEL": "debug", "MATRIX": '{"user": "@other:example.org"}', "KEY": "x"}

    seen = subprocess.run([sys.executable, "-c", script], env=os.environ | named, capture_output=True, text=True)

    assert seen.stdout.strip() == str(load(path)), seen.stderr


@pytest.mark.parametrize(
    ("text", "place", "wrong", "cure"),
    [
        ('[matrix]\nuser = "@b:x"', "[matrix] homeserver", "is missing", 'homeserver = "https://matrix.example.org"'),
        (LEAST + "desk = 5", "[matrix] desk", "must be text in quotes", 'desk = "!aBcDeF:example.org"'),
        (LEAST + 'desk = "desk"', "[matrix] desk", "must be the id of a room", 'desk = "!aBcDeF:example.org"'),
        (LEAST + 'device_name = ""', "[matrix] device_name", "1 to 64 characters", 'device_name = "safetybot"'),
        (LEAST + '[log]\nlevel = "loud"', "[log] level", "must be one of 'debug', 'info'", 'level = "info"'),
        (LEAST + '[keep]\nclosed_days = "9"', "[keep] closed_days", "must be a whole number", "closed_days = 30"),
        (LEAST + "[keep]\nclosed_days = true", "[keep] closed_days", "must be a whole number", "closed_days = 30"),
        (LEAST + "[keep]\nclosed_days = 0", "[keep] closed_days", "must be 1 or more", "closed_days = 30"),
        (LEAST + "[keep]\nclosed_days = 9999", "[keep] closed_days", "must be 3650 or less", "closed_days = 30"),
        (LEAST + "[key]\nfile = 5", "[key] file", "must be text in quotes", 'file = "data/master.key"'),
        (LEAST + '[key]\nfile = ""', "[key] file", "must not be empty", 'file = "data/master.key"'),
        (LEAST + '[database]\nurl = "mysql://x"', "[database] url", "sqlite+aiosqlite:///", "data/safetybot.db"),
        (LEAST + '[database]\nurl = "sqlite+aiosqlite:///"', "[database] url", "name of a file", "data/safetybot.db"),
        (LEAST + '[languages]\noffered = "en"', "[languages] offered", "list in square brackets", '["en", "fr", "es"'),
        (LEAST + "[languages]\noffered = []", "[languages] offered", "at least one language", '["en", "fr", "es"'),
        (
            LEAST + '[languages]\noffered = ["en", 5]',
            "[languages] offered",
            "(entry 2) must be text",
            '["en", "fr", "es"',
        ),
        (LEAST + '[languages]\ndesk = "English"', "[languages] desk", "code of a language", 'desk = "en"'),
        (LEAST + "[oncall]\nschedule = 5", "[oncall] schedule", "must be text in quotes", 'schedule = "schedule.toml"'),
        (LEAST + "[promises]\np0_minutes = 90", "promises", "is not a section", "stands in the escalation policy"),
        ("matrix = 5", "matrix", "must be a section", "[matrix]"),
        (LEAST + "[keep]\nobey_disappearing = 1", "[keep] obey_disappearing", "true or false", "= true"),
        (LEAST + "[signal]\nsocket = 5", "[signal] socket", "must be text in quotes", 'socket = "/run/signal-cli/'),
        (LEAST + '[signal]\nsocket = "s"\naccount = "49"', "[signal] account", "phone number", 'account = "+4915'),
        (LEAST + '[signal]\nrest_url = "http://h/"\nnumber="+4915112345678"', "[signal] rest_url", "https://", "127"),
        (LEAST + '[signal]\nsocket = "s"\ndesk = "!a:b"', "[signal] desk", "must be the id of a group", "desk = "),
        (LEAST + '[signal]\nsocket = "s"\ndesk = "b7MN"', "[signal] desk", "must be the id of a group", "desk = "),
        (
            LEAST + f'[signal]\ndesk = "{GROUP}"',
            "[signal]",
            "neither socket nor rest_url",
            "change one of them",
        ),
        (
            LEAST + '[signal]\nsocket = "s"\nrest_url = "http://127.0.0.1"\nnumber = "+4915112345678"',
            "[signal]",
            "has both socket and rest_url",
            "change one of them",
        ),
        (LEAST + '[signal]\nrest_url = "http://127.0.0.1"', "[signal]", "rest_url and number together", "change one"),
        (LEAST + '[signal]\naccount = "+4915112345678"', "[signal]", "an account and no socket", "change one of them"),
        (LEAST + "[signal]\nreceiver = true", "[signal]", "has a receiver and no socket", "change one of them"),
        (LEAST + '[signal]\nsocket = "s"\nreceiver = 1', "[signal] receiver", "true or false", "receiver = "),
        (LEAST + "[canary]\nminutes = 15", "[canary]", "has minutes and no account", "change one of them"),
        (LEAST + "[canary]\nminutes = -1", "[canary] minutes", "must be 0 or more", "minutes = 0"),
        (LEAST + '[canary]\nsignal_number = "+4915112345679"', "[canary]", "signal_account together", "change one"),
        (LEAST + "[[log]]", "log", "must be a section", "[log]"),
        ("_env_file = 'x'\n" + LEAST, "_env_file", "is not a section", "take it out"),
    ],
)
def test_a_wrong_value_names_the_key_and_the_cure(tmp_path: Path, text: str, place: str, wrong: str, cure: str) -> None:
    """A mistake says which key it is, what is wrong with it, and what could stand there."""
    error = mistake(tmp_path, text)

    assert f": {place} " in error.problem
    assert wrong in error.problem
    assert cure in error.advice


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("", "there is neither [matrix] nor [signal]"),
        (LEAST + f'desk = "!a:b"\n{SIGNAL}desk = "{GROUP}"', "are both set"),
        (LEAST + '[canary]\nmatrix_user = "@safetybot:example.org"', "another user"),
        (
            f'{SIGNAL}desk = "{GROUP}"\n[canary]\nmatrix_user = "@canary:example.org"',
            "needs a [matrix]",
        ),
        (LEAST + CANARY, "[canary] signal_number needs [signal] socket"),
        (LEAST + f'{SIGNAL}account = "+4915112345679"\n{CANARY}', "which is another one"),
    ],
)
def test_sections_that_do_not_fit_together(tmp_path: Path, text: str, wrong: str) -> None:
    """What is right by itself and wrong beside another section is told, too."""
    assert wrong in mistake(tmp_path, text).problem


def test_a_bot_on_signal_alone(tmp_path: Path) -> None:
    """With a group as responder room Matrix may be left out; what needs it says so."""
    config = load(write(tmp_path, f'{SIGNAL}desk = "{GROUP}"\n'))

    assert (config.signal.on, config.signal.socket, config.on_matrix) == (True, tmp_path / "signal.sock", None)
    with pytest.raises(OperatorError, match="on Signal only"):
        _ = config.matrix


def test_a_bot_on_both(tmp_path: Path) -> None:
    """Signal beside Matrix, with a canary on each."""
    account = 'account = "+4915112345678"\n'
    config = load(write(tmp_path, f'{LEAST}{SIGNAL}{account}{CANARY}minutes = 15\nmatrix_user = "@canary:x"\n'))

    assert config.matrix is config.on_matrix
    assert (config.canary.every, config.canary.signal_account) == (timedelta(minutes=15), ACCOUNT)


def test_a_rest_service_instead(tmp_path: Path) -> None:
    """The other way to Signal needs its address and the number."""
    text = '[signal]\nrest_url = "http://127.0.0.1:8080/"\nnumber = "+4915112345678"\n'

    assert load(write(tmp_path, LEAST + text)).signal.rest_url == "http://127.0.0.1:8080"


def test_signal_is_off_without_a_word(tmp_path: Path) -> None:
    """Nothing of Signal happens to a bot that was not asked."""
    config = load(write(tmp_path, LEAST))

    assert (config.signal.on, config.canary.every) == (False, None)


@pytest.mark.parametrize(
    ("text", "name", "cure"),
    [
        (LEAST + '[log]\nlevl = "info"', "[log] levl is not a setting", "did you mean level?"),
        (LEAST + 'Desk = "!a"', "[matrix] Desk is not a setting", "did you mean desk?"),
        (LEAST + "closed_days = 3", "[matrix] closed_days is not a setting", "it belongs in the section [keep]"),
        (LEAST + "zzz = 3", "[matrix] zzz is not a setting", "homeserver, user, desk, device_name"),
        (LEAST + "[mtrix]", "mtrix is not a section", "did you mean [matrix]?"),
        ('level = "info"\n' + LEAST, "level is not a section", "below the line [log]"),
        (LEAST + "[zzzzz]", "zzzzz is not a section", "database, key, data"),
    ],
)
def test_an_unknown_name_gets_a_guess(tmp_path: Path, text: str, name: str, cure: str) -> None:
    """An unknown key or section is a mistake, and the nearest known one is named."""
    error = mistake(tmp_path, text)

    assert name in error.problem
    assert cure in error.advice


def test_a_password_in_the_file_is_refused_and_not_repeated(tmp_path: Path) -> None:
    """Secrets do not belong in the file; what was written there is not shown again."""
    error = mistake(tmp_path, LEAST + 'password = "hunter2hunter2"')

    assert "[matrix] password" in error.problem
    assert "safetybot login" in error.advice
    assert "hunter2" not in error.problem + error.advice


@pytest.mark.parametrize(
    "homeserver",
    [
        "http://matrix.example.org",
        "https://bot:password@matrix.example.org",
        "https://matrix.example.org/_matrix",
        "https://matrix.example.org?x",
        "https://matrix example.org",
        "matrix.example.org",
        "https://",
        "",
    ],
)
def test_only_a_homeserver_reached_safely_is_taken(tmp_path: Path, homeserver: str) -> None:
    """The access token would be readable on the way without https; nothing but an address may stand there."""
    error = mistake(tmp_path, f'[matrix]\nhomeserver = "{homeserver}"\nuser = "@b:x"')

    assert "[matrix] homeserver must be" in error.problem


@pytest.mark.parametrize(
    "homeserver", ["https://matrix.example.org:8448", "http://127.0.0.1:8008", "http://localhost", "http://[::1]:80"]
)
def test_this_machine_itself_may_be_reached_without_https(tmp_path: Path, homeserver: str) -> None:
    """What never leaves the machine needs no https; a slash at the end does no harm."""
    config = load(write(tmp_path, f'[matrix]\nhomeserver = "{homeserver}/"\nuser = "@b:x"'))

    assert config.matrix.homeserver == homeserver


@pytest.mark.parametrize(
    "url",
    [
        "http://ntfy.example.org/topic",
        "https://bot:password@example.org/topic",
        "https://example.org/topic?token=secret",
        "https://example.org/topic#part",
        "https://example.org/a topic",
        "https://exämple.org/topic",
        "example.org/topic",
        "ftp://example.org",
        "https://",
    ],
)
def test_only_a_webhook_reached_safely_is_taken(tmp_path: Path, url: str) -> None:
    """On the way nobody reads or changes a page, and the file holds no secret; what was written is not repeated."""
    error = mistake(tmp_path, LEAST + f'[webhook]\nurl = "{url}"')

    assert "[webhook] url must " in error.problem
    assert "https://ntfy.example.org/a-topic" in error.advice
    assert "secret=" not in error.problem
    assert "password@" not in error.problem


@pytest.mark.parametrize("url", ["https://ntfy.example.org", "https://example.org/a/topic", "https://example.org/"])
def test_ntfy_needs_a_topic(tmp_path: Path, url: str) -> None:
    """Without one every page would be refused over there."""
    error = mistake(tmp_path, LEAST + f'[webhook]\nshape = "ntfy"\nurl = "{url}"')

    assert "does not end in one topic" in error.problem


def test_a_webhook_as_it_should_be(tmp_path: Path) -> None:
    """Its secret is found from where the file is; this machine itself needs no https."""
    text = '[webhook]\nshape = "ntfy"\nurl = "http://127.0.0.1:8080/a-topic"\nsecret_file = "webhook.secret"'

    webhook = load(write(tmp_path, LEAST + text)).webhook

    assert (webhook.url, webhook.shape) == ("http://127.0.0.1:8080/a-topic", "ntfy")
    assert webhook.secret_file == tmp_path / "webhook.secret"


def test_all_mistakes_are_listed_at_once(tmp_path: Path) -> None:
    """Nobody finds the second mistake only after correcting the first."""
    error = mistake(tmp_path, '[matrix]\nhomserver = "https://x"\n[log]\nlevel = "loud"\n[keep]\nclosed_days = 0')

    assert "has 5 mistakes" in error.problem
    for place in ("homeserver is missing", "user is missing", "homserver", "[log] level", "[keep] closed_days"):
        assert place in error.problem
    assert "did you mean homeserver?" in error.problem


@pytest.mark.parametrize(
    ("text", "line"),
    [("[matrix]\nuser = @b:x", "line 2"), ("[matrix]\n\n[matrix]\n", "line 3"), ('[matrix]\nuser = "@b', "line 2")],
)
def test_broken_toml_names_the_line(tmp_path: Path, text: str, line: str) -> None:
    """A file that is not TOML is said to be so, with the line."""
    error = mistake(tmp_path, text)

    assert "is not valid TOML" in error.problem
    assert line in error.problem


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    """Without a configuration the way to one is told."""
    with pytest.raises(OperatorError, match=r"config\.toml is not there") as caught:
        load(tmp_path / "config.toml")

    assert "config.example.toml" in caught.value.advice


def test_a_file_that_is_not_text(tmp_path: Path) -> None:
    """A file in another encoding is named as such."""
    path = tmp_path / "config.toml"
    path.write_bytes(b'[team]\nname = "\xe9quipe"')

    with pytest.raises(OperatorError, match="is not UTF-8 text"):
        load(path)


def test_a_folder_instead_of_a_file(tmp_path: Path) -> None:
    """What cannot be read says why."""
    with pytest.raises(OperatorError, match="cannot be read"):
        load(tmp_path)


def test_what_the_room_reads() -> None:
    """What the operator says; else what the bot speaks there, for nobody has said more."""
    assert sections.Languages(desk="fr").understood == ("fr",)
    assert sections.Languages(desk="fr", read=("en", "ar")).understood == ("en", "ar")
