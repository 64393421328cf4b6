"""The window's fonts and look, once; a wide enough application for all tests."""

import pytest
from PySide6.QtWidgets import QApplication

from propdesk.ui.kit.theme import apply_look, load_fonts


@pytest.fixture(scope="session", autouse=True)
def _dressed(qapp: QApplication) -> None:
    load_fonts()
    apply_look(qapp)
