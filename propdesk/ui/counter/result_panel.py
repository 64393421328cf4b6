"""The right side after the money was taken: receipt, change in great letters, the paper."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from propdesk.domain.print_jobs import JobState
from propdesk.i18n import translate
from propdesk.ui.counter.gateway import Decision
from propdesk.ui.counter.state import DoneView, PrintView
from propdesk.ui.counter.words import pieces_text, print_text, print_tone, yuan
from propdesk.ui.kit.enter_chain import EnterChain
from propdesk.ui.kit.feedback import Banner, Offer
from propdesk.ui.kit.naming import Figure, label, named


class ResultPanel(QFrame):
    """Enter goes on to the next customer; an uncertain paper asks the person."""

    finished = Signal()
    decided = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        named(self, "counter-result", translate("counter", "Result"))
        self.setProperty("role", "card")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 14, 18, 14)
        layout.setSpacing(8)
        self._title = label("result-title", translate("counter", "Money taken"), "title", "success")
        self._receipt = Figure("result-receipt", translate("counter", "Receipt number"), "heading")
        self._receipt.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._paid = label("result-paid", "", "muted")
        self._change_label = label(
            "result-change-label", translate("counter", "Give back"), "muted"
        )
        self._change = Figure("result-change", translate("counter", "Give back"), "huge", "accent")
        self._pieces = label("result-pieces", "", "heading")
        self._pieces.setWordWrap(True)
        self._kept = label("result-kept", "", "muted")
        self._paper = Banner("result-paper", stacked=True)
        self._next = QPushButton(translate("counter", "Next customer   Enter"))
        named(self._next, "result-next", translate("counter", "Next customer"))
        self._next.setProperty("role", "primary")
        for words in (self._title, self._receipt, self._paid, self._change_label, self._change):
            layout.addWidget(words)
        layout.addWidget(self._pieces)
        layout.addWidget(self._kept)
        layout.addWidget(self._paper)
        layout.addStretch()
        layout.addWidget(self._next)
        self._chain = EnterChain(self, (), self._next, back=self._on_next)
        self._next.clicked.connect(self._on_next)
        self._shown: PrintView | None = None

    def start(self) -> None:
        """Wait for Enter."""
        self._next.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_done(self, done: DoneView) -> None:
        """Show what came of taking the money."""
        self._receipt.setText(done.receipt)
        paid = translate("counter", "{unit} paid {sum}")
        self._paid.setText(paid.format(unit=done.unit, sum=yuan(done.paid_fen)))
        self._change.setText(yuan(done.change_fen))
        self._pieces.setText(pieces_text(done.pieces))
        kept = translate("counter", "{sum} kept as prepayment").format(sum=yuan(done.kept_fen))
        self._kept.setText(kept)
        self._kept.setVisible(bool(done.kept_fen))
        if done.prints != self._shown:
            self._shown = done.prints
            self._paper.say(print_tone(done.prints), print_text(done.prints), self._offers(done))

    def _offers(self, done: DoneView) -> tuple[Offer, ...]:
        match done.prints.state:
            case JobState.UNCERTAIN:
                return (
                    ("complete", translate("counter", "Yes, complete"), self._on_complete),
                    ("again", translate("counter", "No, print a copy"), self._on_again),
                    ("give-up", translate("counter", "Leave it"), self._on_give_up),
                )
            case JobState.FAILED:
                return (
                    ("again", translate("counter", "Print again"), self._on_again),
                    ("give-up", translate("counter", "Leave it"), self._on_give_up),
                )
            case _:
                return ()

    def _on_next(self) -> None:
        self.finished.emit()

    def _on_complete(self) -> None:
        self.decided.emit(Decision.COMPLETE)
        self.start()

    def _on_again(self) -> None:
        self.decided.emit(Decision.AGAIN)
        self.start()

    def _on_give_up(self) -> None:
        self.decided.emit(Decision.GIVE_UP)
        self.start()
