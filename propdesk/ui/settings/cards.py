"""The cards of the settings' screen: the desk, its key, one's own password."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from propdesk.i18n import translate
from propdesk.ui.kit.enter_chain import EnterChain
from propdesk.ui.kit.form import Form
from propdesk.ui.kit.naming import label, named
from propdesk.ui.settings.forms import setting_fields


class Card(QFrame):
    """A titled frame with a sentence; `inside` takes the rest."""

    def __init__(self, name: str, title: str, about: str) -> None:
        super().__init__()
        named(self, name, title).setProperty("role", "card")
        self.inside = QVBoxLayout(self)
        self.inside.setContentsMargins(20, 14, 20, 16)
        self.inside.setSpacing(8)
        self.inside.addWidget(label(f"{name}-title", title, "heading"))
        if about:
            words = label(f"{name}-about", about, "small")
            words.setWordWrap(True)
            self.inside.addWidget(words)

    def add_button(self, name: str, words: str, *, is_main: bool = False) -> QPushButton:
        """Add a button at the left and return it."""
        button = named(QPushButton(words), name, words)
        if is_main:
            button.setProperty("role", "primary")
        row = QHBoxLayout()
        row.addWidget(button)
        row.addStretch()
        self.inside.addLayout(row)
        return button


class DeskCard(Card):
    """The declared settings as a form."""

    submitted = Signal(object)

    def __init__(self) -> None:
        about = translate("settings", "They hold for this desk only and at once.")
        super().__init__("settings-desk", translate("settings", "This desk"), about)
        self.form = Form("settings-form", setting_fields())
        self._area = named(QScrollArea(), "settings-area", translate("settings", "This desk"))
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.viewport().setAutoFillBackground(False)
        self._area.setWidget(self.form)
        self.form.setAutoFillBackground(False)
        self.inside.addWidget(self._area, 1)
        for stop in self.form.stops:
            stop.installEventFilter(self)
        words = translate("settings", "Save   F12")
        self.save = self.add_button("settings-save", words, is_main=True)
        self._chain = EnterChain(self, self.form.stops, self.save)
        self.save.clicked.connect(self.send)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Scroll to the field that is being filled in."""
        if event.type() is QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self._area.ensureWidgetVisible(watched, 0, watched.height() * 2)
        return False

    def send(self) -> None:
        """Send what was typed, if it all makes sense."""
        values = self.form.read()
        if values is not None:
            self.submitted.emit(values)
