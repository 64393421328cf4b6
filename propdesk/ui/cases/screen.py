"""The cases' screen: workflows at the left; list, form or case at the right; all by key."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
)

from propdesk.domain.permissions import Permission
from propdesk.i18n import translate
from propdesk.services import case_catalog
from propdesk.services.case_catalog import Workflow
from propdesk.services.case_lists import CaseRow
from propdesk.services.case_searches import Search
from propdesk.services.case_sheets import CaseSheet
from propdesk.services.casework import Done
from propdesk.ui.cases.acts import CaseActs
from propdesk.ui.cases.files import CaseFiles
from propdesk.ui.cases.opening import CaseOpening
from propdesk.ui.cases.presenter import CasesPresenter, Overview
from propdesk.ui.cases.searches import CaseSearches
from propdesk.ui.kit.case_fields import Makings
from propdesk.ui.kit.case_form import CaseForm
from propdesk.ui.kit.case_list import CaseList
from propdesk.ui.kit.case_page import CasePage
from propdesk.ui.kit.commands import Command
from propdesk.ui.kit.file_drop import FileDrop
from propdesk.ui.kit.naming import named
from propdesk.ui.kit.places import Place
from propdesk.ui.kit.screen import Screen, Seat

SHOWN_SECONDS = 30  # hidden numbers stay in sight


class CasesScreen(Screen):
    """Lists, forms and pages are made of the declarations when they are first wanted."""

    topics = frozenset({"case_standing", "case_line", "case_link", "attachment"})

    def __init__(self, seat: Seat) -> None:
        super().__init__(seat, "cases", translate("case_page", "Cases"))
        self.presenter = CasesPresenter(seat.desk)
        self.acts = CaseActs(self, self.presenter, self._on_changed_case, self._on_revealed)
        self.searches = CaseSearches(self, self.presenter)
        self.lists: dict[str, CaseList] = {}
        self.page = CasePage(seat.tasks)
        self.files = CaseFiles(self, self.page, self._on_changed_case)
        self._drop = FileDrop(self.page, self.files.receive)
        actor = seat.desk.actor
        self.page.may_reveal = actor is not None and Permission.REVEAL in actor.rights
        self._hiding = QTimer(self, singleShot=True, interval=SHOWN_SECONDS * 1000)
        self._is_stepping = self._is_new_wanted = False
        self._openable: frozenset[str] = frozenset()
        self.kinds = named(QListWidget(), "cases-kinds", translate("case_page", "Kinds of cases"))
        self.stack = QStackedWidget()
        self.stack.addWidget(self.page)
        self.opening = CaseOpening(self, self.presenter, self._on_opened, self._on_search)
        self._fill_kinds()
        row = QHBoxLayout()
        row.addWidget(self.kinds)
        row.addWidget(self.stack, 1)
        self.body.addLayout(row, 1)
        self.kinds.setCurrentRow(0)
        self.kinds.currentRowChanged.connect(self._on_kind)
        self.page.chosen.connect(self.acts.step)
        self.page.line_wanted.connect(self.acts.change_line)
        self.page.link_wanted.connect(self.open_id)
        self.page.file_wanted.connect(self.files.show)
        self.page.reveal_wanted.connect(self.acts.reveal)
        self._hiding.timeout.connect(self.hide_numbers)

    @property
    def workflow(self) -> Workflow:
        """The workflow at the left's cursor."""
        return case_catalog.all_declared()[max(self.kinds.currentRow(), 0)]

    def commands(self) -> Sequence[Command]:
        """Return the keys for cases."""
        acts = self.acts
        return (
            Command("search", ("F3", "F2"), translate("case_page", "Search"), self._on_search),
            Command("new", ("Ctrl+N",), translate("case_page", "New"), self._on_new),
            Command("back", ("Escape",), translate("case_page", "To the list"), self._on_back),
            Command("correct", ("F4",), translate("case_page", "Correct"), acts.correct),
            Command("note", ("F6",), translate("case_page", "Note"), acts.note),
            Command("handover", ("F7",), translate("case_page", "Hand over"), acts.hand_over),
            Command("void", ("F8",), translate("case_page", "Declare void"), acts.void),
            Command("paper", ("Ctrl+P",), translate("case_page", "Print"), self._on_print),
            *self._rarer_commands(),
        )

    def _rarer_commands(self) -> Sequence[Command]:
        acts, searches = self.acts, self.searches
        show = translate("case_page", "Show hidden numbers")
        drop = translate("case_page", "Drop the kept search")
        fill = translate("case_page", "Put on the list what is due")
        tie, attach = translate("case_page", "Tie to a case"), translate("case_page", "Attach")
        paste, identity = translate("case_page", "Paste"), translate("case_page", "Identity papers")
        keep, settle = translate("case_page", "Keep search"), translate("case_page", "Settle")
        return (
            Command("reveal", ("Ctrl+R",), show, acts.reveal, on_bar=False),
            Command("tie", ("Ctrl+T",), tie, acts.tie, on_bar=False),
            Command("attach", ("Ctrl+O",), attach, self.files.attach, on_bar=False),
            Command(
                "identity", ("Ctrl+Shift+O",), identity, self.files.attach_identity, on_bar=False
            ),
            Command("paste", ("Ctrl+V",), paste, self.files.paste, on_bar=False),
            Command("keep", ("Ctrl+S",), keep, searches.keep, on_bar=False),
            Command("drop", ("Ctrl+Shift+S",), drop, searches.drop, on_bar=False),
            Command("fill_list", ("Ctrl+G",), fill, self._on_fill_list, on_bar=False),
            Command("settle", ("Ctrl+D",), settle, acts.settle, on_bar=False),
        )

    def start(self) -> None:
        """Search the list, or go on with the form or case that is open."""
        shown = self.stack.currentWidget()
        is_empty = shown is self.page and self.page.sheet is None
        if isinstance(shown, CaseForm | CasePage) and not is_empty:
            shown.start()
        else:
            self._on_search()

    def refresh(self) -> None:
        """Ask again for the counts and for the case that is shown."""
        self.look(self.presenter.overview, self._on_overview)
        if self.page.sheet is not None and self.stack.currentWidget() is self.page:
            self.open_id(self.page.sheet.case_id)

    def turn_to(self, code: str) -> None:
        """Show the list of a workflow."""
        self.kinds.setCurrentRow(_codes().index(code))
        self._show_list()

    def show_place(self, place: Place) -> None:
        """Show a case, or a list: "loans:late", "loans:on_loan"; "loans:new" opens a form."""
        if place.record_id:
            self._is_stepping = True
            self.open_id(place.record_id)
            return
        code, _, which = place.words.partition(":")
        self._is_new_wanted = which == "new"
        if self._is_new_wanted:
            with QSignalBlocker(self.kinds):  # the form comes, no list before it
                self.kinds.setCurrentRow(_codes().index(code))
            self.look(self.presenter.overview, self._on_overview)
        else:
            self.turn_to(code)
            self.lists[code].show_search(Search("", {"which": which}, "opened", True))

    def hide_numbers(self) -> None:
        """Mask again what was shown in full."""
        self._hiding.stop()
        if self.page.sheet is not None and self.stack.currentWidget() is self.page:
            self.open_id(self.page.sheet.case_id)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing stays shown in full behind another screen."""
        super().hideEvent(event)
        if self._hiding.isActive():
            self.hide_numbers()

    def open_id(self, case_id: bytes) -> None:
        """Show a case."""
        self.look(self.presenter.sheet(case_id), self._on_sheet)

    def _fill_kinds(self) -> None:
        for workflow in case_catalog.all_declared():
            item = QListWidgetItem(workflow.title.translated())
            item.setData(Qt.ItemDataRole.UserRole, workflow.code)
            self.kinds.addItem(item)
        self.kinds.setFixedWidth(self.fontMetrics().horizontalAdvance("永") * 11)

    def _show_list(self) -> None:
        workflow = self.workflow
        if workflow.code not in self.lists:
            made = CaseList(self.seat, workflow)
            made.opened.connect(self._on_row)
            self.lists[workflow.code] = made
            self.stack.addWidget(made)
        self.stack.setCurrentWidget(self.lists[workflow.code])
        self.searches.offer(self.lists[workflow.code])

    def _on_print(self) -> None:
        self.acts.print_paper(self.workflow)

    def _on_overview(self, overview: Overview) -> None:
        self._openable = overview.openable
        self.acts.makings = Makings(self.presenter.today, overview.colleagues)
        for row, workflow in enumerate(case_catalog.all_declared()):
            count = overview.counts.get(workflow.code, 0)
            words = workflow.title.translated()
            self.kinds.item(row).setText(f"{words}  {count}" if count else words)
        if self._is_new_wanted:
            self._is_new_wanted = False
            self._on_new()

    def _on_kind(self, _row: int) -> None:
        self._show_list()

    def _on_search(self) -> None:
        self._show_list()
        self.lists[self.workflow.code].start()

    def _on_row(self, row: CaseRow) -> None:
        self.open_id(row.case_id)

    def _on_sheet(self, sheet: CaseSheet) -> None:
        is_new = self.stack.currentWidget() is not self.page or self._is_stepping
        self.acts.sheet = sheet
        self.files.show_rows(sheet.case_id, sheet.files)
        self.page.show_sheet(sheet, self.acts.makings)
        self.stack.setCurrentWidget(self.page)
        if is_new and QApplication.activeModalWidget() is None:
            self._is_stepping = False
            self.page.start()

    def _on_revealed(self, sheet: CaseSheet) -> None:
        self._on_sheet(sheet)
        self._hiding.start()

    def _on_back(self) -> None:
        self.page.sheet = self.acts.sheet = self.files.case_id = None
        self._on_search()

    def _on_new(self) -> None:
        if self.workflow.code in self._openable:
            self.opening.begin(self.workflow, self.acts.makings)

    def _on_opened(self, done: Done) -> None:
        self.notice.emit(translate("case_page", "{number} is open.").format(number=done.number))
        self.open_id(done.case_id)

    def _on_fill_list(self) -> None:
        if self.workflow.due_lists:
            self.act(self.presenter.fill_due_lists(self.workflow), self._on_list_filled)

    def _on_list_filled(self, added: int) -> None:
        words = translate("case_due_lists", "{count} cases put on the due list.")
        self.notice.emit(words.format(count=added))
        self._on_search()

    def _on_changed_case(self, case_id: bytes) -> None:
        self._is_stepping = True
        self.open_id(case_id)


def _codes() -> list[str]:
    return [workflow.code for workflow in case_catalog.all_declared()]
