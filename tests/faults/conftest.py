"""Fixtures of the faults: one estate for all, one server of victims."""

import os
import shutil
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest

from propdesk.paths import DataFolder
from propdesk.printing.simulator import SimulatedPrinter
from tests.faults import estate
from tests.faults.launcher import Launcher
from tests.faults.paper import Tray

Copier = Callable[[], DataFolder]


@pytest.fixture(scope="session")
def estate_folder(tmp_path_factory: pytest.TempPathFactory) -> DataFolder:
    """The data folder every fault gets a copy of."""
    return estate.build(tmp_path_factory.mktemp("estate"))


@pytest.fixture
def copy(estate_folder: DataFolder, tmp_path: Path) -> Iterator[Copier]:
    """Make a fresh copy of the estate each time it is called; a soak makes thousands."""
    numbers = count()
    place = tmp_path / "copies"
    yield lambda: estate.copied(estate_folder, place / str(next(numbers)))
    shutil.rmtree(place, ignore_errors=True)


@pytest.fixture(scope="session")
def launcher(
    estate_folder: DataFolder, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Launcher]:
    """The server of victims."""
    if not hasattr(os, "fork"):
        pytest.skip("victims are forked")
    server = Launcher(estate.copied(estate_folder, tmp_path_factory.mktemp("scratch")))
    yield server
    server.stop()


@pytest.fixture
def tray() -> Iterator[Tray]:
    """A printer on this machine that keeps what it gets."""
    with SimulatedPrinter() as printer:
        yield Tray(printer)
