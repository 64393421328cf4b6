"""The head office screen: meet now, see what came and what waits, decide what needs a person."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from propdesk.desk import Desk
from propdesk.domain.errors import DomainError, EnvironmentProblem, PermissionDeniedError
from propdesk.domain.journal import Method
from propdesk.domain.permissions import PERMISSION_NAMES, Permission
from propdesk.i18n import translate
from propdesk.meeting import client, lately, status
from propdesk.meeting.lately import Lately
from propdesk.meeting.reserving import with_reservation
from propdesk.meeting.status import Standing
from propdesk.meeting.talk import Met
from propdesk.services import review, review_ways, review_words
from propdesk.services.accounts import Approval
from propdesk.services.review import Matter
from propdesk.services.review_ways import Offer
from propdesk.ui.head_office.decision import decision_dialog
from propdesk.ui.head_office.tables import come_table, held_rows, held_table, matters_table
from propdesk.ui.head_office.words import met_text, progress_text, standing_line
from propdesk.ui.kit.agreement import Second
from propdesk.ui.kit.asking import Asking
from propdesk.ui.kit.commands import Command
from propdesk.ui.kit.naming import label, named, set_look
from propdesk.ui.kit.progress_row import ProgressRow
from propdesk.ui.kit.screen import Screen, Seat
from propdesk.ui.kit.tasks import Progress, Ticket

DECIDING = frozenset(
    {
        Permission.CHARGE_ADJUST,
        Permission.REFUND,
        Permission.REGISTRY_EDIT,
        Permission.CASE_APPROVE,
    }
)


@dataclass(frozen=True)
class Shown:
    """Everything the screen shows."""

    standing: Standing | None
    now: datetime
    matters: Sequence[Matter]
    offers: Mapping[bytes, Sequence[Offer]]  # by matter
    lately: Lately


def ask(desk: Desk) -> Shown:
    """Ask the desk for all of it."""
    matters = desk.query(review.open_matters)
    offers = desk.query(review_ways.offers_of, matters=matters)
    came = desk.query(lately.lately)
    return Shown(desk.query(status.standing_if_enrolled), desk.clock.now(), matters, offers, came)


class HeadOfficeScreen(Screen):
    """Nothing here is lost by leaving: a meeting goes on behind other screens."""

    topics = frozenset({"hub_link", "stream_entry", "review_case", "review_resolution"})

    def __init__(self, seat: Seat) -> None:
        super().__init__(seat, "head-office", translate("head_office", "Head office"))
        self._ticket: Ticket | None = None
        self._asking = Asking(self, seat.tasks)
        self._offers: Mapping[bytes, Sequence[Offer]] = {}
        self.standing = label("head-office-standing", "", "heading")
        words = translate("head_office", "Sync now   F8")
        self.sync = named(QPushButton(words), "head-office-sync", words)
        self.sync.setProperty("role", "primary")
        words = translate("head_office", "Decide …   F6")
        self.decide = named(QPushButton(words), "head-office-decide", words)
        self.progress = ProgressRow("head-office-progress")
        self.matters, self.come, self.held = matters_table(), come_table(), held_table()
        self._arrange()
        self.sync.clicked.connect(self._on_sync)
        self.decide.clicked.connect(self._on_decide)
        self.progress.cancelled.connect(self._on_stop)

    def commands(self) -> Sequence[Command]:
        """Return the screen's keys."""
        sync = translate("head_office", "Sync now")
        decide = translate("head_office", "Decide")
        stop = translate("head_office", "Stop")
        return (
            Command("sync", ("F8",), sync, self._on_sync),
            Command("decide", ("F6",), decide, self._on_decide),
            Command("stop", ("Esc",), stop, self._on_stop, on_bar=False),
        )

    def start(self) -> None:
        """Begin at what needs a decision, else at the button."""
        (self.matters.table if self.matters.model.rows else self.sync).setFocus()

    def refresh(self) -> None:
        """Ask again."""
        if self._ticket is None:  # a meeting changes much: its end asks again
            self.look(lambda: ask(self.seat.desk), self._show)

    def refuse(self, error: DomainError) -> None:
        """Show what a rule says; nothing goes on any more."""
        self._rest()
        super().refuse(error)

    def report(self, problem: EnvironmentProblem, retry: Callable[[], None]) -> None:
        """Show what stands in the way; trying a meeting again begins a new one."""
        again = retry if self._ticket is None else self._on_sync
        self._rest()
        super().report(problem, again)

    def stumble(self) -> None:
        """Say that a bug was caught; nothing goes on any more."""
        self._rest()
        super().stumble()

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.standing, 1)
        head.addWidget(self.decide)
        head.addWidget(self.sync)
        self.body.addLayout(head)
        self.body.addWidget(self.progress)
        words = translate("head_office", "Needs a decision")
        self.body.addLayout(_titled("matters", words, self.matters), 2)
        below = QHBoxLayout()
        below.setSpacing(16)
        words = translate("head_office", "Received lately")
        below.addLayout(_titled("come", words, self.come), 3)
        words = translate("head_office", "Waiting or set aside")
        below.addLayout(_titled("held", words, self.held), 2)
        self.body.addLayout(below, 3)
        actor = self.seat.desk.actor
        self._may_decide = actor is not None and not DECIDING.isdisjoint(actor.rights)
        self.decide.setVisible(self._may_decide)

    def _show(self, shown: Shown) -> None:
        words, tone = standing_line(shown.standing, shown.now)
        self.standing.setText(words)
        set_look(self.standing, tone=tone)
        self._offers = shown.offers
        self.matters.show_rows(shown.matters)
        self.decide.setEnabled(bool(shown.matters))
        self.come.show_rows(shown.lately.come)
        self.held.show_rows(held_rows(shown.lately.waiting, shown.lately.aside))

    def _on_sync(self) -> None:
        if self._ticket is not None:
            return
        self.banner.clear()
        self._on_told(0, 0)
        self._ticket = self.long(self._meet, self._on_met, self._on_told)

    def _meet(self, progress: Progress) -> Met:
        desk = self.seat.desk
        return client.meet_now(desk, desk.database.path.parent, progress.step)

    def _on_told(self, done: int, total: int) -> None:
        self.progress.tell(progress_text(done, total), done, total)

    def _on_met(self, met: Met) -> None:
        self._rest()
        self.banner.say("warning" if met.different else "success", met_text(met))
        self.refresh()

    def _on_stop(self) -> None:
        if self._ticket is None:
            return
        self._ticket.cancel()
        self._rest()
        words = translate("head_office", "Stopped. What was taken so far stays; go on any time.")
        self.banner.say("info", words)
        self.refresh()

    def _rest(self) -> None:
        self._ticket = None
        self.progress.hide()

    def _on_decide(self) -> None:
        matter = self.matters.current
        if matter is None or not self._may_decide:
            return
        offered = self._offers[matter.case_id]
        actor = self.seat.desk.actor
        mine = [one for one in offered if actor is not None and one.right in actor.rights]
        if not mine:
            right = PERMISSION_NAMES[offered[0].right]
            self.refuse(PermissionDeniedError(permission=right))
            return
        self._matter = matter
        self._asking.ask(decision_dialog(self, self.seat, matter, mine), self._on_decision)

    def _on_decision(self, values: Mapping[str, Any]) -> None:
        desk, matter = self.seat.desk, self._matter

        def act(second: Second | None) -> None:
            with_reservation(
                desk,
                lambda: desk.execute(
                    review_ways.decide,
                    case_id=matter.case_id,
                    way=values["way"],
                    decision=str(values["decision"]),
                    method=Method(values.get("method", Method.CASH)),
                    approval=Approval(*second) if second else None,
                ),
            )

        self._asking.agree(act, review_words.about(matter), self._on_resolved)

    def _on_resolved(self, _nothing: object) -> None:
        self.notice.emit(translate("head_office", "The decision was written down."))
        self.refresh()


def _titled(name: str, title: str, table: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(6)
    column.addWidget(label(f"head-office-{name}-title", title, "heading"))
    column.addWidget(table, 1)
    return column
