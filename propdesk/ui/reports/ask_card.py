"""What is asked of a report: which, for which days, broken down by what, narrowed to what."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from propdesk.domain.errors import DomainError
from propdesk.domain.reports import GROUPING_NAMES, Grouping
from propdesk.i18n import translate
from propdesk.services import reports
from propdesk.services.reports import Report
from propdesk.services.reports_choices import ReportChoices
from propdesk.ui.kit.controls import ChoiceControl, DateControl, TextControl
from propdesk.ui.kit.flow_layout import FlowLayout
from propdesk.ui.kit.naming import label, named, set_look
from propdesk.ui.reports.presenter import ReportWish, stretch

OWN = "own"


class AskCard(QFrame):
    """`wanted` when the report is to be shown; `changed` when something else is asked for."""

    wanted = Signal()
    changed = Signal()

    def __init__(self, title: str, today: Callable[[], date]) -> None:
        super().__init__()
        self.setObjectName("reports-ask")
        self.setProperty("role", "card")
        self._today = today
        catalogue = [(report.name, report.title.translated()) for report in reports.CATALOGUE]
        self.report = self._choice("report", translate("reports", "Report"), catalogue)
        self.by = self._choice("by", translate("reports", "By"), [])
        self.days = self._choice("days", translate("reports", "Days"), _stretches())
        self.first = self._day("first", translate("reports", "From"))
        self.last = self._day("last", translate("reports", "To"))
        self.as_of = self._day("as-of", translate("reports", "As of"))
        self.as_of.setPlaceholderText(today().isoformat())
        self.building = self._choice("building", translate("reports", "Building"), [_all()])
        self.item = self._choice("item", translate("reports", "Fee item"), [_all()])
        self.collector = self._choice("collector", translate("reports", "Collector"), [_all()])
        words = translate("reports", "Unit")
        self.unit = named(TextControl(characters=10), "reports-unit", words)
        self.unit.setPlaceholderText("1-101")
        self.show_button = QPushButton(translate("reports", "Show   F12"))
        named(self.show_button, "reports-show", self.show_button.text())
        self.show_button.setProperty("role", "primary")
        self._holders: dict[QWidget, QWidget] = {}
        self._arrange(title)
        self._connect()
        self._on_report()

    def start(self) -> None:
        """Choose the report."""
        self.report.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def choose(self, name: str) -> None:
        """Ask for a report, for today where it covers days."""
        self.report.fill(name)
        self.days.fill("today")
        self._on_report()

    def chosen(self) -> Report:
        """Return the report that is chosen."""
        return reports.report_named(self.report.value())

    def show_choices(self, choices: ReportChoices) -> None:
        """Offer what there is to narrow to, keeping what is chosen."""
        for control, pairs in (
            (self.building, choices.buildings),
            (self.item, choices.items),
            (self.collector, choices.collectors),
        ):
            _offer(control, [_all(), *pairs])

    def wish(self) -> ReportWish:
        """Return what is asked for; a DomainError at its field for a day that makes no sense."""
        report = self.chosen()
        first, last = stretch(self.days.value(), self._today())
        if self.days.value() == OWN:
            first, last = self._read(self.first) or first, self._read(self.last) or last
        return ReportWish(
            report=report.name,
            first=None if report.as_of_only else first,
            last=None if report.as_of_only else last,
            as_of=self._read(self.as_of),
            by=Grouping(self.by.value()) if report.groupings else Grouping.ITEM,
            building=self.building.value(),
            item=self.item.value(),
            collector=self.collector.value(),
            unit=self.unit.value(),
        )

    def refuse(self, error: DomainError) -> None:
        """Mark the field a refusal is about."""
        fields = {"unit": self.unit, "item": self.item, "building": self.building}
        control = fields.get(error.field or "")
        if control is not None:
            set_look(control, fault=True)
            control.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear_faults(self) -> None:
        """Take all marks away."""
        for control in (self.first, self.last, self.as_of, self.unit, self.item, self.building):
            set_look(control, fault=False)

    def _read(self, control: DateControl) -> date | None:
        try:
            return control.value()
        except DomainError:
            set_look(control, fault=True)
            control.setFocus(Qt.FocusReason.OtherFocusReason)
            raise

    def _choice(self, name: str, words: str, pairs: Sequence[tuple[str, str]]) -> ChoiceControl:
        return named(ChoiceControl(pairs), f"reports-{name}", words)

    def _day(self, name: str, words: str) -> DateControl:
        return named(DateControl(self._today), f"reports-{name}", words)

    def _arrange(self, title: str) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 12, 18, 12)
        layout.setSpacing(6)
        layout.addWidget(label("reports-title", title, "title"))
        flow = FlowLayout(spacing=14)
        for control in (
            *(self.report, self.by, self.days, self.first, self.last, self.as_of),
            *(self.building, self.item, self.collector, self.unit),
        ):
            flow.addWidget(self._labelled(control))
        flow.addWidget(self.show_button)
        layout.addLayout(flow)

    def _labelled(self, control: QWidget) -> QWidget:
        holder = QWidget()
        holder.setObjectName(f"{control.objectName()}-holder")
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        caption = label(f"{control.objectName()}-label", control.accessibleName(), "muted")
        caption.setBuddy(control)
        row.addWidget(caption)
        row.addWidget(control)
        self._holders[control] = holder
        return holder

    def _connect(self) -> None:
        self.report.picked.connect(self._on_report)
        self.days.picked.connect(self._on_days)
        self.show_button.clicked.connect(self.wanted)
        for choice in (self.by, self.building, self.item, self.collector):
            choice.picked.connect(self.changed)
        for line in (self.first, self.last, self.as_of, self.unit):
            line.returnPressed.connect(self.wanted)

    def _on_report(self) -> None:
        report = self.chosen()
        kept = self.by.value()
        _offer(self.by, [(by.value, GROUPING_NAMES[by].translated()) for by in report.groupings])
        self.by.fill(kept)
        self._holders[self.by].setVisible(bool(report.groupings))
        self._holders[self.days].setVisible(not report.as_of_only)
        self._on_days()

    def _on_days(self) -> None:
        is_own = self.days.value() == OWN and not self.chosen().as_of_only
        if is_own and self.first.is_empty() and self.last.is_empty():
            first, last = stretch("", self._today())
            self.first.fill(first)
            self.last.fill(last)
        self._holders[self.first].setVisible(is_own)
        self._holders[self.last].setVisible(is_own)
        self.changed.emit()


def _offer(control: ChoiceControl, pairs: Sequence[tuple[str, str]]) -> None:
    kept = control.value()
    control.clear()
    for value, words in pairs:
        control.addItem(words, value)
    control.fill(kept)


def _all() -> tuple[str, str]:
    return "", translate("reports", "All")


def _stretches() -> list[tuple[str, str]]:
    return [
        ("month", translate("reports", "This month so far")),
        ("today", translate("reports", "Today")),
        ("last_month", translate("reports", "Last month")),
        ("year", translate("reports", "This year so far")),
        (OWN, translate("reports", "From … to …")),
    ]
