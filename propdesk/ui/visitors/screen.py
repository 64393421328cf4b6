"""The visitors' screen: sign in at the left, who is inside at the right; a scan signs out."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from propdesk.i18n import QT_TRANSLATE_NOOP, translate
from propdesk.services import case_catalog
from propdesk.services.casework import Done
from propdesk.services.visitors import InsideRow, Known
from propdesk.ui.kit.agreement import Agreement
from propdesk.ui.kit.asking import Asking
from propdesk.ui.kit.case_fields import Makings, form_field, given
from propdesk.ui.kit.commands import Command
from propdesk.ui.kit.fields import Field
from propdesk.ui.kit.form_dialog import FormDialog, FormSpec
from propdesk.ui.kit.naming import label, set_look
from propdesk.ui.kit.preview import preview_form
from propdesk.ui.kit.rows_table import RowsTable
from propdesk.ui.kit.screen import Leaving, Screen, Seat
from propdesk.ui.kit.tasks import Ticket
from propdesk.ui.visitors.desk_form import DeskForm
from propdesk.ui.visitors.presenter import Inside, VisitorsPresenter
from propdesk.ui.visitors.words import INSIDE_COLUMNS, NOBODY_INSIDE

FURTHER = ("planned_out", "matter", "id_number", "id_reason")
REASON = QT_TRANSLATE_NOOP("visitors_screen", "Who looked, and what was found")


class VisitorsScreen(Screen):
    """Visits last; what is typed here takes seconds."""

    topics = frozenset({"case_standing"})

    def __init__(self, seat: Seat) -> None:
        super().__init__(seat, "visitors", translate("visitors_screen", "Visitors"))
        self.presenter = VisitorsPresenter(seat.desk)
        self.workflow = case_catalog.declared("visitors")
        self.makings = Makings(self.presenter.today)
        self.form = DeskForm(self.workflow, self.makings)
        self.inside: RowsTable[InsideRow] = RowsTable(
            "visitors-inside",
            translate("visitors_screen", "People inside"),
            INSIDE_COLUMNS,
            NOBODY_INSIDE,
            _key,
        )
        self.count = label("visitors-count", "", "heading")
        self.late = label("visitors-late", "", "small", "danger")
        self.asking = Asking(self, seat.tasks)
        self._now_inside = Inside()
        self._further: dict[str, object] = {}
        self._sought: Ticket | None = None
        self._is_wanted = ""
        self._arrange()
        self.form.sought.connect(self._on_sought)
        self.form.entered.connect(self._on_entered)
        self.form.picked.connect(self._fill_in)
        self.form.edited.connect(self._on_edited)
        self.look(self.presenter.draft, self._on_draft)
        self.form.submitted.connect(self._on_submitted)
        self.inside.table.opened.connect(self._on_opened)

    def commands(self) -> Sequence[Command]:
        """Return the keys for visitors."""
        return (
            Command("visitor-next", ("F3", "F2"), translate("visitors_screen", "Next"), self._next),
            Command("visitor-new", ("Ctrl+N",), translate("visitors_screen", "New"), self._new),
            Command("visitor-more", ("F6",), translate("visitors_screen", "Further"), self._ask),
            Command("visitor-list", ("F7",), translate("visitors_screen", "Inside"), self._to_list),
            Command("visitor-out", ("F8",), translate("visitors_screen", "Sign out"), self._out),
            Command(
                "visitor-badge", ("Ctrl+B",), translate("visitors_screen", "Badge"), self._badge
            ),
            Command(
                "visitor-close",
                ("Shift+F8",),
                translate("visitors_screen", "Not seen leaving"),
                self._ask_close,
            ),
            Command(
                "visitor-round",
                ("Ctrl+Shift+P",),
                translate("visitors_screen", "List of those who should have left"),
                self._round,
                on_bar=False,
            ),
            Command(
                "visitor-evacuation",
                ("Ctrl+P",),
                translate("visitors_screen", "Evacuation list"),
                self._evacuation,
            ),
        )

    def start(self) -> None:
        """Wait for the next visitor."""
        self.form.start()

    def refresh(self) -> None:
        """Ask who is inside."""
        self.look(self.presenter.inside, self._on_inside)

    def leaving(self) -> Leaving:
        """A form that is half filled in would be lost."""
        return Leaving.UNSAVED if self.form.is_begun else Leaving.FREE

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.count)
        head.addStretch()
        head.addWidget(self.late)
        right = QVBoxLayout()
        right.addLayout(head)
        right.addWidget(self.inside, 1)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(self.form, 6)
        row.addLayout(right, 5)
        self.body.addLayout(row, 1)

    def _on_inside(self, inside: Inside) -> None:
        self._now_inside = inside
        self.inside.show_rows(inside.rows)
        words = translate("visitors_screen", "Inside: {count} people")
        self.count.setText(words.format(count=inside.people))
        late = translate("visitors_screen", "{count} should have left")
        self.late.setText(late.format(count=len(inside.late)) if inside.late else "")
        set_look(self.late, tone="danger")
        if inside.overdue_entries:
            self.note(self.presenter.call_guard)

    def _on_sought(self, text: str) -> None:
        if self._sought is not None:
            self._sought.cancel()
        self._sought = self.look(self.presenter.known(text), self._on_known)

    def _on_known(self, found: tuple[Known, ...]) -> None:
        self.form.hits.show_rows(found)

    def _on_entered(self, text: str) -> None:
        """Sign out whose code it is, fill in whom the desk knows, else begin with a new visitor."""
        row = self._now_inside.wearing(text)
        if row is not None:
            self.act(self.presenter.sign_out(row), self._on_signed_out)
            return
        self._is_wanted = text
        self.look(self.presenter.known(text), self._on_found)

    def _on_found(self, found: tuple[Known, ...]) -> None:
        chosen = self.form.hits.current
        self.form.hits.show_rows(found)
        if not found:
            self.form.put_new(self._is_wanted)
        elif chosen in found:
            self._fill_in(chosen)
        else:
            self._fill_in(found[0])

    def _fill_in(self, known: Known) -> None:
        """Fill in somebody the desk knows; that their telephone is seen is noted."""
        self.form.put_known(known)
        self.note(self.presenter.recall(known))

    def _on_submitted(self) -> None:
        values = self.form.read()
        if values is None:
            return
        act = self.presenter.sign_in(
            values | self._further, self.form.reason, print_badge=not values.get("badge")
        )
        what = self.workflow.one.translated()
        agreement = Agreement(
            self, self.seat.tasks, act, what, self._on_signed_in, self._on_refused
        )
        agreement.run(self)

    def _on_refused(self, error: Any) -> None:
        if not self.form.refuse(error):
            self.refuse(error)

    def _on_signed_in(self, done: Done) -> None:
        words = translate("visitors_screen", "{number} is inside.")
        self.notice.emit(words.format(number=done.number))
        self._next()

    def _on_signed_out(self, done: Done) -> None:
        words = translate("visitors_screen", "{number} has left.")
        self.notice.emit(words.format(number=done.number))
        self._next()

    def _on_draft(self, draft: Mapping[str, object] | None) -> None:
        """Put back what was being typed when the program ended, unless somebody types already."""
        if draft is not None and not self.form.is_begun:
            self.form.put_draft(draft)

    def _on_edited(self) -> None:
        if self.form.is_begun:
            self.note(self.presenter.keep_draft(self.form.draft()))

    def _next(self) -> None:
        self.note(self.presenter.forget_draft())
        self._further = {}
        self.form.clear()
        self.form.start()

    def _new(self) -> None:
        """Begin with somebody nobody knows, although the name is known."""
        self.form.put_new(self.form.line.text())

    def _to_list(self) -> None:
        self.inside.start()

    def _out(self) -> None:
        if self.inside.current is not None:
            self.act(self.presenter.sign_out(self.inside.current), self._on_signed_out)

    def _on_opened(self, _number: int) -> None:
        self._out()

    def _badge(self) -> None:
        if self.inside.current is not None:
            self.act(self.presenter.print_badge(self.inside.current), self._on_printed)

    def _on_printed(self, _: object) -> None:
        self.notice.emit(translate("visitors_screen", "The badge is on its way to the printer."))

    def _round(self) -> None:
        preview_form(self, self.seat, "not-left-list", "")

    def _evacuation(self) -> None:
        preview_form(self, self.seat, "evacuation-list", "")

    def _ask(self) -> None:
        """Ask for what is seldom needed: time out, matter, identity number with its reason."""
        fields = [
            form_field(self.workflow.by_name[name], self.makings, required=False)
            for name in FURTHER
        ]
        self._open("visitor-further", translate("visitors_screen", "Further"), fields, self._take)

    def _take(self, values: Mapping[str, Any]) -> None:
        dialog = self.asking.dialog
        if dialog is None:
            return
        controls = {n: c for form in dialog.forms for n, c in form.controls.items()}
        self._further = given(self.workflow.fields, values, controls)
        self.asking.close()

    def _ask_close(self) -> None:
        if self._now_inside.late:
            title = translate("visitors_screen", "Not seen leaving")
            reason = Field(name="reason", label=REASON, required=True)
            self._open("visitor-close", title, [reason], self._on_close)

    def _on_close(self, values: Mapping[str, Any]) -> None:
        act = self.presenter.close_out(self._now_inside.late, values["reason"])
        self.asking.act(act, self._on_closed)

    def _on_closed(self, count: int) -> None:
        words = translate("visitors_screen", "{count} visitors are marked as not seen leaving.")
        self.notice.emit(words.format(count=count))

    def _open(
        self, name: str, title: str, fields: Sequence[Field], wanted: Callable[..., None]
    ) -> None:
        spec = FormSpec(name=name, title=title, yes=title, fields=fields)
        self.asking.ask(FormDialog(self, self.seat.tasks, spec), wanted)


def _key(row: InsideRow) -> object:
    return row.case_id
