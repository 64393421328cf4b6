"""Take the printed recovery key where this computer's key is missing or does not fit."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from propdesk.i18n import QT_TRANSLATE_NOOP, translate
from propdesk.ui.kit.fields import CodeField
from propdesk.ui.kit.naming import named
from propdesk.ui.sign_in.gate import Gate

FIELDS = (
    CodeField(
        name="key",
        label=QT_TRANSLATE_NOOP("rescue", "Recovery key"),
        help=QT_TRANSLATE_NOOP(
            "rescue", "Dashes, spaces and small letters do not matter; 0 and O are taken as one."
        ),
        required=True,
    ),
)


class KeyPage(Gate):
    """`submitted` carries what was typed."""

    submitted = Signal(str)
    back_wanted = Signal()

    def __init__(self) -> None:
        title = translate("rescue", "Type the recovery key")
        text = translate(
            "rescue",
            "It stands on the paper that was printed or written at the set-up and locked away. It "
            "is tried on the data first: a key that opens nothing here changes nothing.",
        )
        super().__init__("key-page", title, text, FIELDS, width=36)
        words = translate("rescue", "Use this key")
        self.lead_to("key-page-button", words, self._on_submit, back=self._on_back)
        back = QPushButton(translate("rescue", "Back"))
        named(back, "key-page-back", back.text()).clicked.connect(self._on_back)
        self.foot.addWidget(back)
        self.foot.addStretch()

    def _on_submit(self) -> None:
        values = self.form.read()
        if values is not None:
            self.show_waiting(is_waiting=True)
            self.submitted.emit(values["key"])

    def _on_back(self) -> None:
        self.back_wanted.emit()
