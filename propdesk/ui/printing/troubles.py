"""A banner for each printer in trouble: what is wrong, what to do, what waits meanwhile."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from propdesk.domain.print_jobs import WARNINGS
from propdesk.i18n import translate
from propdesk.services.print_jobs_troubles import PrinterTrouble
from propdesk.ui.kit.feedback import Banner, Offer
from propdesk.ui.kit.naming import named
from propdesk.ui.printing.words import trouble_text


class TroubleBanner(Banner):
    """The trouble of one printer."""

    elsewhere_wanted = Signal(str)

    def __init__(self, printer: str) -> None:
        super().__init__(f"printing-trouble-{printer}")
        self._printer = printer

    def show_trouble(self, trouble: PrinterTrouble) -> None:
        """Say what is wrong; papers that wait may be sent elsewhere."""
        tone = "info" if trouble.fault in WARNINGS else "warning"
        offers: tuple[Offer, ...] = ()
        if trouble.waiting:
            words = translate("printing", "Print elsewhere …")
            offers = (("elsewhere", words, self._on_elsewhere),)
        self.say(tone, trouble_text(trouble), offers)

    def _on_elsewhere(self) -> None:
        self.elsewhere_wanted.emit(self._printer)


class TroubleBanners(QWidget):
    """`elsewhere_wanted` carries the printer whose papers are to come out somewhere else."""

    elsewhere_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        named(self, "printing-troubles", translate("printing", "Printers in trouble"))
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(6)
        self._banners: dict[str, TroubleBanner] = {}
        self.hide()

    @property
    def texts(self) -> list[str]:
        """What the banners say, from above."""
        return [banner.text for banner in self._banners.values()]

    def show_troubles(self, troubles: Sequence[PrinterTrouble]) -> None:
        """Show these troubles and no others; a banner that stays is not built anew."""
        for printer in self._banners.keys() - {trouble.printer for trouble in troubles}:
            banner = self._banners.pop(printer)
            self._layout.removeWidget(banner)
            banner.hide()
            banner.deleteLater()
        for trouble in troubles:
            self._banner(trouble.printer).show_trouble(trouble)
        self.setVisible(bool(self._banners))

    def _banner(self, printer: str) -> TroubleBanner:
        if printer not in self._banners:
            banner = self._banners[printer] = TroubleBanner(printer)
            banner.elsewhere_wanted.connect(self.elsewhere_wanted)
            self._layout.addWidget(banner)
        return self._banners[printer]
