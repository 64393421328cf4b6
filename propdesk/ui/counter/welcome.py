"""What the counter shows while nobody is at the desk: how to begin, and what waits."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from propdesk.i18n import translate
from propdesk.ui.counter.state import CounterState
from propdesk.ui.kit.icons import pixmap
from propdesk.ui.kit.naming import label
from propdesk.ui.kit.theme import current_look


class Welcome(QWidget):
    """A card in the middle; its words follow the search."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("counter-welcome")
        self._title = label("counter-welcome-title", "", "heading")
        self._text = label("counter-welcome-text", "", "muted")
        self._parked = label("counter-welcome-parked", "", "", "warning")
        self._keys = _keys()
        sign = QLabel()
        sign.setObjectName("counter-welcome-sign")
        sign.setPixmap(pixmap("search", current_look().tokens.strong_border, 44))
        card = QFrame()
        card.setObjectName("counter-welcome-card")
        card.setProperty("role", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(40, 32, 40, 32)
        inside.setSpacing(12)
        for part in (sign, self._title, self._text, self._parked):
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
            inside.addWidget(part)
        inside.addSpacing(8)
        inside.addWidget(self._keys)
        grid = QGridLayout(self)
        grid.addWidget(card, 1, 1)
        for stretch in (0, 2):
            grid.setRowStretch(stretch, 1)
            grid.setColumnStretch(stretch, 1)

    def show_state(self, state: CounterState) -> None:
        """Show how to begin, or that nothing was found."""
        nothing = bool(state.sought)
        self._title.setText(
            translate("counter", "Nothing found")
            if nothing
            else translate("counter", "Who is at the desk?")
        )
        self._text.setText(
            translate("counter", "Try the room number, another part of the name, or a telephone.")
            if nothing
            else translate("counter", "Type the room or the name above; Enter opens the account.")
        )
        words = translate("counter", "{count} parked: Shift+F6 takes one up again.")
        self._parked.setText(words.format(count=state.parked))
        self._parked.setVisible(bool(state.parked))
        self._keys.setVisible(not nothing)


def _keys() -> QWidget:
    """Return what may be typed, with an example each."""
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(16)
    examples = (
        ("1-101  3栋2单元1501  321501", translate("counter", "room")),
        ("王小明  wxm  wangxiaoming", translate("counter", "name, pinyin or its initials")),
        ("5678", translate("counter", "last digits of a telephone")),
        ("粤B12345", translate("counter", "plate")),
        ("000042", translate("counter", "last digits of a receipt number")),
    )
    for row, (example, words) in enumerate(examples):
        key = label(f"counter-example-{row}", example, "key")
        grid.addWidget(key, row, 0, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(label(f"counter-example-{row}-text", words, "muted"), row, 1)
    return holder
