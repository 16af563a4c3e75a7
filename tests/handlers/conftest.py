"""Fixtures for decisions."""

import pytest

from tests.handlers.scene import Scene


@pytest.fixture
def scene() -> Scene:
    """A reporter nobody has heard of yet."""
    return Scene()


@pytest.fixture
def handed_over() -> Scene:
    """A reporter whose case is open, P2, with nothing answered."""
    return Scene().says("hello", "skip", "skip", "skip", "skip", "skip", "skip")


@pytest.fixture
def alarmed() -> Scene:
    """A reporter who has called for help."""
    return Scene().says("SOS")
