"""Show the recovery key once after the set-up: to be copied or saved, then locked away."""

from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QTextDocument
from PySide6.QtWidgets import QCheckBox, QDialog, QFileDialog, QHBoxLayout, QPushButton

from propdesk.i18n import translate
from propdesk.ui.kit.naming import label, named
from propdesk.ui.sign_in.gate import Gate
from propdesk.ui.sign_in.wishes import keep_recovery_key

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


class RecoveryPage(Gate):
    """Shows the key; going on needs the tick that it was kept."""

    finished = Signal()

    def __init__(self, key: str) -> None:
        title = translate("sign_in", "Keep the recovery key")
        text = translate(
            "sign_in",
            "The data of this desk is encrypted. If this computer breaks, only this key opens a "
            "backup. Print it or write it down and lock it away; do not keep it on this computer.",
        )
        super().__init__("recovery", title, text, (), width=30)
        self._key = key
        shown = label("recovery-key", _in_lines(key), "heading")
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setWeight(QFont.Weight.Bold)
        shown.setFont(font)
        shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        shown.setAccessibleName(translate("sign_in", "Recovery key"))
        self.inside.addWidget(shown)
        self._build_buttons()
        self._kept = QCheckBox(translate("sign_in", "I have kept the key in a safe place"))
        named(self._kept, "recovery-kept", self._kept.text())
        words = translate("sign_in", "Go on to sign in")
        self.lead_to("recovery-go-on", words, self._on_go_on, between=[self._kept])

    def start(self) -> None:
        """Begin at the tick."""
        self._kept.setFocus(Qt.FocusReason.OtherFocusReason)

    def save_to(self, file: Path) -> None:
        """Write the key to a chosen file, and say so."""
        try:
            keep_recovery_key(self._key, file)
        except OSError as error:
            self.banner.say("danger", f"{file.name}: {error.strerror}")
            return
        self.banner.say("success", translate("sign_in", "Saved as {name}.").format(name=file.name))

    def _build_buttons(self) -> None:
        row = QHBoxLayout()
        paper = QPushButton(translate("sign_in", "Print…"))
        copy = QPushButton(translate("sign_in", "Copy"))
        save = QPushButton(translate("sign_in", "Save to a file…"))
        for button, name, slot in (
            (paper, "recovery-print", self._on_print),
            (copy, "recovery-copy", self._on_copy),
            (save, "recovery-save", self._on_save),
        ):
            named(button, name, button.text()).clicked.connect(slot)
            row.addWidget(button)
        row.addStretch()
        self.inside.addLayout(row)

    def print_on(self, printer: "QPrinter") -> None:
        """Print the key with what it is for."""
        document = QTextDocument()
        document.setHtml(
            f"<h2>{escape(self.heading.text())}</h2><p>{escape(self.words.text())}</p>"
            f"<pre style='font-size:16pt'>{escape(_in_lines(self._key))}</pre>"
        )
        document.print_(printer)

    def _on_print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo

        if not QPrinterInfo.availablePrinterNames():
            words = translate("sign_in", "This computer has no printer. Save the key or copy it.")
            self.banner.say("warning", words)
            return
        self._printer = QPrinter()
        dialog = QPrintDialog(self._printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self._on_print_finished)
        QDialog.open(dialog)

    def _on_print_finished(self, result: int) -> None:
        if result == QDialog.DialogCode.Accepted:
            self.print_on(self._printer)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._key)
        self.banner.say(
            "success", translate("sign_in", "Copied. Paste it, print it, lock it away.")
        )

    def _on_save(self) -> None:
        dialog = QFileDialog(self, translate("sign_in", "Save the recovery key"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile("PropDesk-recovery-key.txt")
        dialog.fileSelected.connect(self._on_file)
        dialog.open()

    def _on_file(self, name: str) -> None:
        self.save_to(Path(name))

    def _on_go_on(self) -> None:
        if self._kept.isChecked():
            self.finished.emit()
        else:
            sentence = translate("sign_in", "Tick first that the key is kept in a safe place.")
            self.banner.say("warning", sentence)
            self._kept.setFocus()


def _in_lines(key: str) -> str:
    groups = key.split("-")
    return "\n".join("-".join(groups[start : start + 4]) for start in range(0, len(groups), 4))
