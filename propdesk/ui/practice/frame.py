"""The frame of the practice window: a coloured edge all around, words at the top."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from propdesk.i18n import translate
from propdesk.ui.kit.naming import named

EDGE = 6  # in device-independent pixels
INK = "#1A1200"
COLOUR = "#F5A623"  # in light and in dark: it shall not look like any other window


class PracticeFrame(QFrame):
    """Lies behind the pages of a window and shows at its edge; made once, follows the size."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        words = translate(
            "practice", "PRACTICE · nothing here is real, nothing is sent, papers say so"
        )
        named(self, "practice-frame", words)
        self._words = named(QLabel(words, self), "practice-words", words)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words.setStyleSheet(f"color: {INK}; font-weight: 700;")
        self.setAutoFillBackground(True)
        self.setStyleSheet(f"QFrame#practice-frame {{ background: {COLOUR}; border: none; }}")
        window.installEventFilter(self)
        layout = window.layout()
        if layout is not None:
            layout.setContentsMargins(EDGE, self._height(), EDGE, EDGE)
        self._fit()
        self.lower()
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size."""
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def _height(self) -> int:
        return round(self._words.fontMetrics().height() * 1.5)

    def _fit(self) -> None:
        window = self.parentWidget()
        if window is not None:
            self.setGeometry(window.rect())
            self._words.setGeometry(0, 0, window.width(), self._height())
