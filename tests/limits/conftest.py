"""One counter for all refusals of a module: what is refused changes nothing."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from propdesk.services import drawers
from tests.builders import world
from tests.services.takings import Till, open_till


@pytest.fixture(scope="module")
def till(template_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Till]:
    """A collector with an open shift, shared by the tests of a module."""
    made = world(template_file, tmp_path_factory.mktemp("limits"))
    till = open_till(made)
    made.desk.execute(drawers.open_shift, float_fen=0, drawer="boss")
    yield till
    made.desk.database.close()
