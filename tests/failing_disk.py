"""A disk that fails under a running process, in the ways that a test can bring about and take back."""

import os
import resource
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

MEGABYTES = 16


class Disk(Protocol):
    """Fails from one moment to another; `process` is whom it shall fail."""

    def fail(self, process: int) -> None: ...

    def work(self, process: int) -> None: ...


@dataclass
class FullDisk:
    """A small file system of its own, which somebody else's file fills up."""

    folder: Path

    def fail(self, process: int) -> None:
        with (self.folder / "somebody-elses").open("ab", buffering=0) as file:
            for size in (65536, 4096, 1):
                while _wrote(file.fileno(), size):
                    pass

    def work(self, process: int) -> None:
        (self.folder / "somebody-elses").unlink()


class LimitedDisk:
    """No file of the process may grow: every write is refused. Needs no right that an ordinary user has not."""

    def fail(self, process: int) -> None:
        self._limit(process, 0)

    def work(self, process: int) -> None:
        self._limit(process, resource.RLIM_INFINITY)

    @staticmethod
    def _limit(process: int, size: int) -> None:
        _, most = resource.prlimit(process, resource.RLIMIT_FSIZE)
        resource.prlimit(process, resource.RLIMIT_FSIZE, (size, most))


@contextmanager
def full_disk(folder: Path) -> Iterator[Disk]:
    """A file system of its own under this folder; where none may be mounted, a limit on the process instead."""
    folder.mkdir(mode=0o700)
    try:
        _mount("-t", "tmpfs", "-o", f"size={MEGABYTES}m,mode=700", "tmpfs", str(folder))
    except subprocess.CalledProcessError as error:
        # Printed with -rA, and whenever the test fails.
        sys.stdout.write(f"no file system of its own: {error.stderr.strip()}; the process is refused writing instead\n")
        yield LimitedDisk()
        return
    try:
        yield FullDisk(folder)
    finally:
        subprocess.run(["umount", "--lazy", folder], check=True)


@contextmanager
def limited_disk(folder: Path) -> Iterator[Disk]:
    """The disk on which the folder is, with a limit on the process."""
    folder.mkdir(mode=0o700)
    yield LimitedDisk()


def _mount(*words: str) -> None:
    subprocess.run(["mount", *words], check=True, capture_output=True, text=True)


def _wrote(file: int, size: int) -> bool:
    try:
        return os.write(file, b"x" * size) == size
    except OSError:
        return False
