"""One look for the whole window: colours as tokens, the bundled Chinese font, one style sheet.

Sizes are points, so that they follow the screen's density and the person's own enlargement.
"""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from propdesk.paths import RESOURCES
from propdesk.ui.kit.style_sheet import style_sheet
from propdesk.ui.kit.tokens import DARK, LIGHT, Tokens

FONT_FILES = ("NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf")
FONT_FAMILY = "Noto Sans SC"
BASE_POINTS = 10.5
SMALLEST, LARGEST = 80, 150  # percent of the base size


@dataclass
class Look:
    """How the window looks now: enlargement in percent, and whether it is dark."""

    percent: int = 100
    is_dark: bool = False

    @property
    def tokens(self) -> Tokens:
        """The colours in use."""
        return DARK if self.is_dark else LIGHT


_look = Look()


def current_look() -> Look:
    """Return the look in use, for what is drawn by hand (icons, table cells)."""
    return _look


def load_fonts() -> None:
    """Add the bundled fonts; the program then needs none of the system's."""
    for name in FONT_FILES:
        QFontDatabase.addApplicationFont(str(RESOURCES / "fonts" / name))


def apply_look(app: QApplication, percent: int = 100) -> None:
    """Dress the application; `percent` enlarges everything, dark follows the system."""
    _look.percent = max(SMALLEST, min(LARGEST, percent))
    _look.is_dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    app.setStyle("Fusion")
    font = QFont(FONT_FAMILY)
    font.setPointSizeF(BASE_POINTS * _look.percent / 100)
    font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    app.setFont(font)
    app.setPalette(_palette(_look.tokens))
    app.setStyleSheet(style_sheet(_look.tokens, BASE_POINTS * _look.percent / 100))


def _palette(tokens: Tokens) -> QPalette:
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: tokens.ground,
        QPalette.ColorRole.WindowText: tokens.text,
        QPalette.ColorRole.Base: tokens.surface,
        QPalette.ColorRole.AlternateBase: tokens.stripe,
        QPalette.ColorRole.Text: tokens.text,
        QPalette.ColorRole.Button: tokens.surface,
        QPalette.ColorRole.ButtonText: tokens.text,
        QPalette.ColorRole.Highlight: tokens.chosen,
        QPalette.ColorRole.HighlightedText: tokens.text,
        QPalette.ColorRole.PlaceholderText: tokens.faint,
        QPalette.ColorRole.ToolTipBase: tokens.surface,
        QPalette.ColorRole.ToolTipText: tokens.text,
        QPalette.ColorRole.Link: tokens.accent,
    }
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.faint))
    return palette
