"""Fixtures every test may use."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from propdesk.i18n import use_language
from tests.builders import World, template, world

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # no test needs a screen of its own


@pytest.fixture(scope="session")
def template_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A set-up, encrypted data file to be copied."""
    return template(tmp_path_factory.mktemp("template"))


@pytest.fixture
def centre(template_file: Path, tmp_path: Path) -> Iterator[World]:
    """A desk of its own for one test."""
    made = world(template_file, tmp_path)
    yield made
    made.desk.database.close()


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    """Rules are tested by their English sentences."""
    use_language("en")
    yield
    use_language("en")
