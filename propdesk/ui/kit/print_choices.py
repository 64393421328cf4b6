"""What a person chooses before printing: paper, printer, which copy, which language."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from propdesk.domain.media import Medium
from propdesk.i18n import LANGUAGES, QT_TRANSLATE_NOOP, translate
from propdesk.printing.rendering import SLIPS
from propdesk.services.printers import PrinterRow
from propdesk.ui.kit.naming import named

MEDIUM_NAMES = {
    Medium.SLIP58: QT_TRANSLATE_NOOP("print_preview", "Slip 58 mm"),
    Medium.SLIP80: QT_TRANSLATE_NOOP("print_preview", "Slip 80 mm"),
    Medium.A3: QT_TRANSLATE_NOOP("print_preview", "A3"),
    Medium.A4: QT_TRANSLATE_NOOP("print_preview", "A4"),
    Medium.A5: QT_TRANSLATE_NOOP("print_preview", "A5, lying"),
    Medium.WHOLE: QT_TRANSLATE_NOOP("print_preview", "241 mm, whole sheet"),
    Medium.HALF: QT_TRANSLATE_NOOP("print_preview", "241 mm, half a sheet"),
    Medium.THIRD: QT_TRANSLATE_NOOP("print_preview", "241 mm, a third"),
    Medium.PREPRINTED: QT_TRANSLATE_NOOP("print_preview", "Pre-printed paper"),
}


class PaperChoices(QWidget):
    """Tells `changed` whenever a person chose something else."""

    changed = Signal()

    def __init__(
        self, media: Sequence[Medium], usable: Callable[[Medium], Sequence[PrinterRow]]
    ) -> None:
        super().__init__()
        self._usable = usable
        self._keepers: tuple[str, ...] = ()
        self.papers, self.printers = QComboBox(), QComboBox()
        self.copies, self.languages = QComboBox(), QComboBox()
        named(self.papers, "preview-paper", translate("print_preview", "Paper"))
        named(self.printers, "preview-printer", translate("print_preview", "Printer"))
        named(self.copies, "preview-copies", translate("print_preview", "Copies"))
        named(self.languages, "preview-language", translate("print_preview", "Language"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for part in (self.papers, self.printers, self.copies, self.languages):
            part.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            row.addWidget(part)
        for medium in media:
            self.papers.addItem(MEDIUM_NAMES[medium].translated(), medium)
        self.languages.addItem(translate("print_preview", "Language of this desk"), "")
        for language, name in LANGUAGES.items():
            self.languages.addItem(name, language)
        self.copies.hide()
        self.papers.currentIndexChanged.connect(self._on_paper)
        for choice in (self.printers, self.copies, self.languages):
            choice.currentIndexChanged.connect(self.changed)

    @property
    def medium(self) -> Medium:
        """The paper."""
        return Medium(self.papers.currentData())

    @property
    def printer(self) -> str:
        """The name of the printer, "" for any of this computer."""
        return self.printers.currentData() or ""

    @property
    def language(self) -> str:
        """The language, "" for the desk's."""
        return self.languages.currentData() or ""

    @property
    def copy(self) -> int | None:
        """The place of the only copy wanted, None for all of them."""
        place = self.copies.currentData()
        return place if isinstance(place, int) else None

    def show_printers(self) -> None:
        """Offer the printers that hold the chosen paper."""
        self.printers.blockSignals(True)
        self.printers.clear()
        if self.medium not in SLIPS:
            words = translate("print_preview", "Printer of this computer, no shift")
            self.printers.addItem(words, "")
        for row in self._usable(self.medium):
            self.printers.addItem(row.name, row.name)
        self.printers.blockSignals(False)

    def show_keepers(self, keepers: tuple[str, ...]) -> None:
        """Offer single copies where there are several; what was chosen stays where it can."""
        if keepers == self._keepers:
            return
        kept = self.copy
        self._keepers = keepers
        self.copies.blockSignals(True)
        self.copies.clear()
        self.copies.addItem(translate("print_preview", "All copies"), None)
        for place, keeper in enumerate(keepers):
            self.copies.addItem(keeper, place)
        self.copies.setCurrentIndex(0 if kept is None or kept >= len(keepers) else kept + 1)
        self.copies.setVisible(len(keepers) > 1)
        self.copies.blockSignals(False)

    def _on_paper(self) -> None:
        self.show_printers()
        self.changed.emit()
