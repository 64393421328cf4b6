"""How the payer pays: keys 1 to 6 or the arrows, one focus stop for all."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton

from propdesk.domain.journal import Method
from propdesk.i18n import translate
from propdesk.ui.counter.words import method_name
from propdesk.ui.kit.naming import named, set_look

METHODS = tuple(Method)
COLUMNS = 2


class MethodPicker(QFrame):
    """A grid of methods; `chosen` carries the method, `taken_back` asks for the last part."""

    chosen = Signal(object)
    taken_back = Signal()

    def __init__(self) -> None:
        super().__init__()
        named(self, "counter-method", translate("counter", "Payment method"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._method = Method.CASH
        self._buttons: dict[Method, QPushButton] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(4, 4, 4, 4)
        grid.setSpacing(6)
        for place, method in enumerate(METHODS):
            words = method_name(method)
            button = named(QPushButton(f"{place + 1}  {words}"), f"method-{method.value}", words)
            button.setProperty("role", "chip")
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(self._on_clicked)
            self._buttons[method] = button
            grid.addWidget(button, place // COLUMNS, place % COLUMNS)

    def show_method(self, method: Method, *, has_prepaid: bool) -> None:
        """Mark the chosen method; the prepaid one needs something prepaid."""
        self._method = method
        self._buttons[Method.PREPAID].setEnabled(has_prepaid or method is Method.PREPAID)
        for known, button in self._buttons.items():
            button.setChecked(known is method)
        self.setAccessibleDescription(method_name(method))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by number or arrows; Backspace takes a noted part back."""
        text = event.text()
        if text.isdigit() and 1 <= int(text) <= len(METHODS):
            self._choose(METHODS[int(text) - 1])
        elif event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Down):
            self._step(1)
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Up):
            self._step(-1)
        elif event.key() == Qt.Key.Key_Backspace:
            self.taken_back.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keys go."""
        super().focusInEvent(event)
        set_look(self, focused=True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keys go elsewhere."""
        super().focusOutEvent(event)
        set_look(self, focused=False)

    def _step(self, step: int) -> None:
        place = METHODS.index(self._method)
        for _ in METHODS:
            place = (place + step) % len(METHODS)
            if self._buttons[METHODS[place]].isEnabled():
                self._choose(METHODS[place])
                return

    def _choose(self, method: Method) -> None:
        if self._buttons[method].isEnabled():
            self.chosen.emit(method)

    def _on_clicked(self) -> None:
        for method, button in self._buttons.items():
            if button is self.sender():
                self._choose(method)
        self.show_method(self._method, has_prepaid=self._buttons[Method.PREPAID].isEnabled())
