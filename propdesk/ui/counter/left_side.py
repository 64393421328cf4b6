"""The left side of the counter: how to begin, what was found, or a unit's account."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from propdesk.i18n import translate
from propdesk.ui.counter.account_head import AccountHead
from propdesk.ui.counter.choose_bar import ChooseBar
from propdesk.ui.counter.editor import TakingEditor
from propdesk.ui.counter.hits_table import HitsTable
from propdesk.ui.counter.lines_table import LinesTable
from propdesk.ui.counter.state import CounterState
from propdesk.ui.counter.welcome import Welcome
from propdesk.ui.kit.naming import label, named


class LeftSide(QStackedWidget):
    """Turns the pages by what the state says."""

    def __init__(self, editor: TakingEditor) -> None:
        super().__init__()
        self.setObjectName("counter-pages")
        self.head = AccountHead()
        self.lines = named(LinesTable(), "counter-lines", translate("counter", "Open charges"))
        self.offers = named(QPushButton(), "counter-offers", translate("counter", "Offers"))
        self.offers.setProperty("role", "link")
        self.offers.hide()
        self.choose = ChooseBar(editor)
        self.hits = named(HitsTable(), "counter-hits", translate("counter", "Found"))
        self._welcome = Welcome()
        self._account = QWidget()
        self._middle = QStackedWidget()
        self._middle.setObjectName("counter-middle")
        words = translate(
            "counter", "Nothing is owed. Take a prepayment? Type the amount at the side."
        )
        self._nothing_owed = label("counter-nothing-owed", words, "heading", "success")
        self._nothing_owed.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._arrange()

    def show_state(self, state: CounterState) -> None:
        """Show how to begin, the hits, or the account."""
        self._welcome.show_state(state)
        if state.account is not None:
            self.head.show_state(state)
            self.lines.show_lines(state.lines)
            self.choose.show_state(state)
            self.choose.setVisible(bool(state.lines) and state.done is None)
            self._middle.setCurrentWidget(self.lines if state.lines else self._nothing_owed)
        if state.sought:
            found = state.hits or not state.has_searched
            self.setCurrentWidget(self.hits if found else self._welcome)
            self.hits.show_hits(state.hits, state.hit)
        else:
            self.setCurrentWidget(self._welcome if state.account is None else self._account)

    def _arrange(self) -> None:
        self._middle.addWidget(self.lines)
        self._middle.addWidget(self._nothing_owed)
        inside = QVBoxLayout(self._account)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(10)
        inside.addWidget(self.head)
        inside.addWidget(self.offers, 0, Qt.AlignmentFlag.AlignLeft)
        inside.addWidget(self.choose)
        inside.addWidget(self._middle, 1)
        for page in (self._welcome, self.hits, self._account):
            self.addWidget(page)
