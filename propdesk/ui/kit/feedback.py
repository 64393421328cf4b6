"""What the window says back: a banner that stays, a toast that goes, a question that waits."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from propdesk.i18n import translate
from propdesk.ui.kit.icons import pixmap
from propdesk.ui.kit.naming import label, named, set_look
from propdesk.ui.kit.theme import current_look

TOAST_MILLISECONDS = 4000
Offer = tuple[str, str, Callable[[], None]]  # name, words, bound method


class Banner(QFrame):
    """A sentence across the top of a screen, with its tone as colour, sign and words.

    `stacked` puts the buttons under the sentence, for narrow places.
    """

    def __init__(
        self, name: str = "banner", parent: QWidget | None = None, *, stacked: bool = False
    ) -> None:
        super().__init__(parent)
        named(self, name, translate("kit", "Message"))
        self.setProperty("role", "banner")
        self._sign = label(f"{name}-sign")
        self._text = label(f"{name}-text")
        self._text.setWordWrap(True)
        sentence = QHBoxLayout()
        sentence.addWidget(self._sign)
        sentence.addWidget(self._text, 1)
        self._offers = QHBoxLayout()
        direction = (
            QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        )
        layout = QBoxLayout(direction, self)
        layout.setContentsMargins(12, 8, 8, 8)
        layout.addLayout(sentence, 0 if stacked else 1)
        layout.addLayout(self._offers)
        self._buttons: list[QPushButton] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    @property
    def text(self) -> str:
        """The sentence shown, "" while hidden."""
        return "" if self.isHidden() else self._text.text()

    def say(self, tone: str, sentence: str, offers: Sequence[Offer] = ()) -> None:
        """Show a sentence; tone is info, success, warning or danger."""
        tokens = current_look().tokens
        colour = getattr(tokens, tone, tokens.accent)
        self._sign.setPixmap(pixmap(tone, colour, 20))
        self._text.setText(sentence)
        self.setAccessibleDescription(sentence)
        set_look(self, tone=tone)
        for part in (self._sign, self._text):
            part.style().unpolish(part)
            part.style().polish(part)
        self._offer(offers)
        self.show()

    def clear(self) -> None:
        """Take the banner away."""
        self.hide()

    def sizeHint(self) -> QSize:
        """Return room for the whole sentence at the width there is."""
        hint = super().sizeHint()
        return QSize(hint.width(), max(hint.height(), self.heightForWidth(self.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for other room where the width has changed."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def _offer(self, offers: Sequence[Offer]) -> None:
        for button in self._buttons:
            self._offers.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = []
        for name, words, run in offers:
            button = named(QPushButton(words), f"{self.objectName()}-{name}", words)
            button.clicked.connect(run)
            self._offers.addWidget(button)
            self._buttons.append(button)


class Toast(QLabel):
    """A short good word at the foot of a window; it never takes the focus."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._host = parent
        named(self, "toast", translate("kit", "Notice"))
        self.setProperty("role", "toast")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        parent.installEventFilter(self)
        self.hide()

    def say(self, sentence: str) -> None:
        """Show a sentence for a few seconds."""
        self.setText(sentence)
        self.adjustSize()
        self._place()
        self.show()
        self.raise_()
        self._timer.start(TOAST_MILLISECONDS)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Stay at the foot of the window."""
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def _place(self) -> None:
        left = (self._host.width() - self.width()) // 2
        self.move(left, self._host.height() - self.height() - 96)


class Question(QDialog):
    """A yes-or-no question; opened, never executed. Esc and the first button mean no."""

    def __init__(
        self, parent: QWidget, title: str, text: str, yes: str, on_yes: Callable[[], None]
    ) -> None:
        super().__init__(parent)
        named(self, "question", title)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(12)
        words = label("question-text", text)
        words.setWordWrap(True)
        words.setMinimumWidth(words.fontMetrics().horizontalAdvance("永") * 22)
        layout.addWidget(label("question-title", title, "heading"))
        layout.addWidget(words)
        buttons = QHBoxLayout()
        buttons.addStretch()
        no = QPushButton(translate("kit", "Cancel"))
        named(no, "question-no", no.text())
        agree = named(QPushButton(yes), "question-yes", yes)
        agree.setProperty("role", "primary")
        buttons.addWidget(no)
        buttons.addWidget(agree)
        layout.addLayout(buttons)
        no.clicked.connect(self.reject)
        agree.clicked.connect(self.accept)
        self.accepted.connect(on_yes)
        no.setFocus()


def confirm(
    parent: QWidget, title: str, text: str, yes: str, on_yes: Callable[[], None]
) -> Question:
    """Ask, and call the bound method `on_yes` if the answer is yes; returns at once."""
    question = Question(parent, title, text, yes, on_yes)
    question.open()
    return question
