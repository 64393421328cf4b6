"""Go on with a data file that lacks something: on purpose, by name, with a reason."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QPushButton

from propdesk.backups import BackupLook
from propdesk.i18n import translate
from propdesk.ui.kit.backups_table import time_text
from propdesk.ui.kit.naming import label, named
from propdesk.ui.sign_in.gate import Gate
from propdesk.ui.sign_in.restore_page import PERSON


class GoOnPage(Gate):
    """`submitted` carries the form's values once the tick is set and the file was checked."""

    submitted = Signal(object)
    back_wanted = Signal()

    def __init__(self, missing: str) -> None:
        title = translate("rescue", "Go on with this file")
        text = translate(
            "rescue",
            "What is missing stays missing here: look through the receipts on paper and enter "
            "again what is not in the file. Receipts go on in a new book, so that no number is "
            "given twice. Your name and reason are kept in the audit list.",
        )
        super().__init__("go-on", title, text, PERSON, width=36)
        self.banner.say("warning", missing)
        self._facts = label("go-on-facts", translate("rescue", "The file is being checked …"))
        self._facts.setWordWrap(True)
        self.inside.insertWidget(self.inside.indexOf(self.form), self._facts)
        self._sure = QCheckBox(translate("rescue", "There is no newer backup; I want to go on."))
        named(self._sure, "go-on-sure", self._sure.text())
        words = translate("rescue", "Go on with this file")
        self.lead_to("go-on-button", words, self._on_submit, [self._sure], self._on_back)
        self.main.setEnabled(False)  # until the check of the file is back
        back = QPushButton(translate("rescue", "Back"))
        named(back, "go-on-back", back.text()).clicked.connect(self._on_back)
        self.foot.addWidget(back)
        self.foot.addStretch()

    def show_look(self, look: BackupLook) -> None:
        """Show how far the file goes; one that is damaged cannot be gone on with."""
        if look.problem is not None:
            self.banner.say("danger", look.problem.message())
            self._facts.hide()
            return
        last = time_text(look.last_at) if look.last_at else "–"
        words = translate(
            "rescue", "The file is sound. It goes up to {moment}; last receipt in it: {receipt}."
        )
        receipt = look.last_receipt or translate("backups", "none")
        self._facts.setText(words.format(moment=last, receipt=receipt))
        self.main.setEnabled(True)

    def _on_submit(self) -> None:
        values = self.form.read()
        if values is None:
            return
        if not self._sure.isChecked():
            words = translate("rescue", "Tick first that there is no newer backup.")
            self.banner.say("warning", words)
            self._sure.setFocus()
            return
        self.show_waiting(is_waiting=True)
        self.submitted.emit(values)

    def _on_back(self) -> None:
        self.back_wanted.emit()
