"""The files of the master key and of the database's password."""

import base64
import os
from pathlib import Path

import pytest

from safetybot.core.errors import OperatorError
from storage.keys import load_database_password, load_master_key, load_webhook_secret, new_key_file

NOBODY: dict[str, str] = {}


def _write(path: Path, content: bytes, mode: int = 0o600) -> Path:
    path.write_bytes(content)
    path.chmod(mode)
    return path


def _good(byte: int = 7) -> bytes:
    return base64.b64encode(bytes([byte]) * 32) + b"\n"


def test_new_key_can_be_loaded(tmp_path: Path) -> None:
    """A new key file is readable by its owner only, holds 32 random bytes, and is loaded again."""
    path = tmp_path / "keys" / "safetybot.key"
    new_key_file(path)
    new_key_file(tmp_path / "other.key")

    key = load_master_key(path, NOBODY)

    assert len(key) == 32
    assert key != load_master_key(tmp_path / "other.key", NOBODY)
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == 0o700


def test_new_key_overwrites_nothing(tmp_path: Path) -> None:
    """An existing key file is left as it is, and the advice says what would be lost."""
    path = _write(tmp_path / "safetybot.key", _good())

    with pytest.raises(OperatorError) as caught:
        new_key_file(path)

    assert str(path) in caught.value.problem
    assert "lost" in caught.value.advice
    assert path.read_bytes() == _good()


def test_new_key_where_none_can_be_written(tmp_path: Path) -> None:
    """A place that cannot be written to is named."""
    (tmp_path / "file").touch()

    with pytest.raises(OperatorError, match=r"file/safetybot\.key cannot be written"):
        new_key_file(tmp_path / "file" / "safetybot.key")


@pytest.mark.parametrize(
    "content", [b"", b"not base64 at all", base64.b64encode(bytes(31)), base64.b64encode(bytes(33))]
)
def test_not_a_key(tmp_path: Path, content: bytes) -> None:
    """A file that does not hold 32 bytes in base64 is refused by name, without quoting it."""
    path = _write(tmp_path / "safetybot.key", content)

    with pytest.raises(OperatorError, match="does not hold a key") as caught:
        load_master_key(path, NOBODY)

    assert str(path) in caught.value.problem
    assert "safetybot key new" in caught.value.advice
    assert caught.value.__cause__ is None


def test_missing_key(tmp_path: Path) -> None:
    """A missing file is named, with the command that makes one."""
    with pytest.raises(OperatorError, match=r"safetybot\.key is not there") as caught:
        load_master_key(tmp_path / "safetybot.key", NOBODY)

    assert "safetybot key new" in caught.value.advice


def test_folder_instead_of_a_key(tmp_path: Path) -> None:
    """What cannot be read as a file is named."""
    with pytest.raises(OperatorError, match="cannot be read"):
        load_master_key(tmp_path, NOBODY)


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o660, 0o620])
def test_key_others_can_reach(tmp_path: Path, mode: int) -> None:
    """A file that anybody else can read or change is refused; the advice is the command that mends it."""
    path = _write(tmp_path / "safetybot.key", _good(), mode)

    with pytest.raises(OperatorError, match="read by others") as caught:
        load_master_key(path, NOBODY)

    assert caught.value.advice == f"chmod 600 {path}"


def test_service_managers_credential_comes_first(tmp_path: Path) -> None:
    """The key in the service manager's credentials directory is taken, even when its group may read it."""
    file = _write(tmp_path / "file.key", _good(1))
    _write(tmp_path / "safetybot.key", _good(2), 0o440)

    assert load_master_key(file, {"CREDENTIALS_DIRECTORY": str(tmp_path)}) == bytes([2]) * 32


def test_credentials_directory_without_our_key(tmp_path: Path) -> None:
    """A credentials directory that has other things only changes nothing."""
    file = _write(tmp_path / "file.key", _good(1))
    empty = tmp_path / "credentials"
    empty.mkdir()

    assert load_master_key(file, {"CREDENTIALS_DIRECTORY": os.fspath(empty)}) == bytes([1]) * 32


def test_a_password_is_the_first_line_of_its_file(tmp_path: Path) -> None:
    """What an editor puts behind it does not belong to it; spaces do."""
    assert load_database_password(_write(tmp_path / "password", b"pass word \r\n\n"), NOBODY) == "pass word "
    assert load_database_password(None, NOBODY) is None


def test_a_password_from_the_service_manager_goes_first(tmp_path: Path) -> None:
    """A credential is taken in preference to the file, and without one being named."""
    _write(tmp_path / "safetybot.database-password", b"theirs", 0o440)
    environment = {"CREDENTIALS_DIRECTORY": str(tmp_path)}

    assert load_database_password(None, environment) == "theirs"
    assert load_database_password(_write(tmp_path / "password", b"ours"), environment) == "theirs"


@pytest.mark.parametrize(
    ("content", "mode", "problem"),
    [(b"hunter2", 0o640, "read by others"), (b"\nhunter2", 0o600, "begin with a line"), (b"\xff", 0o600, "UTF-8")],
)
def test_a_password_file_that_is_not_right(tmp_path: Path, content: bytes, mode: int, problem: str) -> None:
    """It is named, with the cure, and its content is not repeated."""
    path = _write(tmp_path / "password", content, mode)

    with pytest.raises(OperatorError, match=problem) as caught:
        load_database_password(path, NOBODY)

    assert str(path) in caught.value.problem
    assert caught.value.advice
    assert "hunter2" not in caught.value.problem + caught.value.advice


def test_no_password_file(tmp_path: Path) -> None:
    """A file that is not there is named, with the setting."""
    with pytest.raises(OperatorError, match="is not there") as caught:
        load_database_password(tmp_path / "password", NOBODY)

    assert "password_file" in caught.value.advice


def test_the_webhooks_secret_is_read_the_same_way(tmp_path: Path) -> None:
    """From its file, from the service manager first, closed to others; its own setting is named in the cure."""
    file = _write(tmp_path / "webhook.secret", b"secret\n")
    assert load_webhook_secret(file, NOBODY) == "secret"
    assert load_webhook_secret(None, NOBODY) is None

    with pytest.raises(OperatorError, match="is not there") as caught:
        load_webhook_secret(tmp_path / "other", NOBODY)
    assert "[webhook] secret_file" in caught.value.advice
    with pytest.raises(OperatorError, match="read by others"):
        load_webhook_secret(_write(tmp_path / "open", b"secret", 0o644), NOBODY)

    _write(tmp_path / "safetybot.webhook-secret", b"theirs", 0o440)
    assert load_webhook_secret(file, {"CREDENTIALS_DIRECTORY": str(tmp_path)}) == "theirs"
