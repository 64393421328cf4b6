"""The side of the window: one button for each screen, Alt+1 to Alt+9."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from propdesk.i18n import translate
from propdesk.ui.kit.icons import icon
from propdesk.ui.kit.naming import label, named
from propdesk.ui.kit.theme import current_look
from propdesk.ui.shell.screens import ScreenEntry


class Navigation(QFrame):
    """Shows the screens a person may turn to; `wanted` carries the stem."""

    wanted = Signal(str)
    lock_wanted = Signal()
    palette_wanted = Signal()

    def __init__(self, entries: Sequence[ScreenEntry], project: str) -> None:
        super().__init__()
        named(self, "navigation", translate("shell", "Screens"))
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._stems = [entry.stem for entry in entries]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 16, 10, 12)
        layout.setSpacing(4)
        title = label("navigation-project", project, "heading")
        title.setWordWrap(True)
        layout.addWidget(title)
        layout.addSpacing(8)
        layout.addWidget(self._palette_button())
        self._area = self._buttons(entries)
        layout.addWidget(self._area, 1)
        layout.addWidget(self._lock_button())
        self._group.idClicked.connect(self._on_clicked)
        self.setMinimumWidth(self.fontMetrics().horizontalAdvance("永") * 11)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)

    def mark(self, stem: str) -> None:
        """Show which screen is open."""
        if stem in self._stems:
            button = self._group.button(self._stems.index(stem))
            button.setChecked(True)
            self._area.ensureWidgetVisible(button, 0, button.height())

    def _buttons(self, entries: Sequence[ScreenEntry]) -> QScrollArea:
        """Return the buttons, scrolled where the window is too low for all of them."""
        inside = QWidget()
        inside.setObjectName("navigation-inside")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for number, entry in enumerate(entries):
            column.addWidget(self._button(number, entry))
        column.addStretch()
        area = named(QScrollArea(), "navigation-area", translate("shell", "Screens"))
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidgetResizable(True)
        area.viewport().setAutoFillBackground(False)
        area.setWidget(inside)
        inside.setAutoFillBackground(False)
        area.setMinimumWidth(inside.sizeHint().width())
        return area

    def _button(self, number: int, entry: ScreenEntry) -> QPushButton:
        words = entry.title.translated()
        button = named(QPushButton(f"{words}"), f"go-{entry.stem}", words)
        button.setIcon(icon(entry.stem, current_look().tokens.side_text))
        button.setIconSize(QSize(20, 20))
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if number < 9:
            button.setToolTip(f"Alt+{number + 1}")
        self._group.addButton(button, number)
        return button

    def _palette_button(self) -> QPushButton:
        words = translate("shell", "Find anything")
        button = named(QPushButton(translate("shell", "Find")), "go-palette", words)
        button.setIcon(icon("search", current_look().tokens.side_text))
        button.setIconSize(QSize(20, 20))
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setToolTip("Ctrl+K")
        button.clicked.connect(self.palette_wanted)
        return button

    def _lock_button(self) -> QPushButton:
        words = translate("shell", "Lock")
        button = named(QPushButton(words), "go-lock", words)
        button.setIcon(icon("lock", current_look().tokens.side_text))
        button.setIconSize(QSize(20, 20))
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setToolTip("Ctrl+L")
        button.clicked.connect(self.lock_wanted)
        return button

    def _on_clicked(self, number: int) -> None:
        self.wanted.emit(self._stems[number])
