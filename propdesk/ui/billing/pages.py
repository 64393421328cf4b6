"""The two pages of billing: the runs, and what a run would charge."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from propdesk.domain.ids import RunId
from propdesk.i18n import translate
from propdesk.ui.billing.state import BillingState, PreviewView, RunView
from propdesk.ui.billing.tables import lines_table, runs_table, skipped_table
from propdesk.ui.billing.words import preview_text, run_hint, run_text, skipped_text
from propdesk.ui.kit.naming import label, named, set_look


class RunsPage(QWidget):
    """Drafts and published runs, the chosen one explained at the right."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("billing-runs-page")
        self.runs = runs_table()
        self.lines = lines_table("billing-draft-lines", figures=22)
        self._title = label("billing-run", "", "heading")
        self._title.setWordWrap(True)
        self._hint = label("billing-run-hint", "", "muted")
        self._hint.setWordWrap(True)
        card = named(QFrame(), "billing-card", translate("billing", "The chosen run"))
        card.setProperty("role", "card")
        card.setFixedWidth(self.fontMetrics().horizontalAdvance("永") * 30)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(16, 12, 16, 14)
        inside.setSpacing(8)
        inside.addWidget(self._title)
        inside.addWidget(self._hint)
        inside.addWidget(self.lines, 1)
        inside.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.runs, 1)
        row.addWidget(card)

    def show_state(self, state: BillingState) -> None:
        """Show the runs and the chosen draft's lines."""
        if self.runs.model.rows is not state.runs:
            self.runs.show_rows(state.runs)
        self.lines.show_rows(state.draft_lines)
        self.show_run(self.runs.current)

    def select(self, run_id: RunId) -> None:
        """Put the cursor on a draft once it is listed."""
        for number, run in enumerate(self.runs.model.rows):
            if run.run_id == run_id and run.is_draft:
                self.runs.table.selectRow(number)

    def show_run(self, run: RunView | None) -> None:
        """Explain a run."""
        self._title.setText(run_text(run) if run else translate("billing", "No run chosen"))
        self._hint.setText(run_hint(run) if run else "")
        self.lines.setVisible(run is not None and run.is_draft)


class PreviewPage(QWidget):
    """What would be charged, and who is left out and why."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("billing-preview-page")
        self.lines = lines_table("billing-lines")
        self.skipped = skipped_table()
        self._title = label("billing-preview-title", "", "heading")
        self._left_out = label("billing-left-out", "", "", "warning")
        self._title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._title)
        layout.addWidget(self.lines, 3)
        layout.addWidget(self._left_out)
        layout.addWidget(self.skipped, 2)
        hint = translate("billing", "Nothing is charged yet. F12 keeps it as a draft, Esc leaves.")
        layout.addWidget(label("billing-preview-hint", hint, "muted"))

    def show_preview(self, view: PreviewView) -> None:
        """Show a preview."""
        self._title.setText(preview_text(view))
        self.lines.show_rows(view.lines)
        self._left_out.setText(skipped_text(len(view.skipped)))
        set_look(self._left_out, tone="warning" if view.skipped else "success")
        self.skipped.show_rows(view.skipped)
        self.skipped.setVisible(bool(view.skipped))
