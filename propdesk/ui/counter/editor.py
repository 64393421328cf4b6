"""Every key that changes what is chosen and handed over; nothing here touches the desk."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date

from propdesk.domain.errors import DomainError
from propdesk.domain.journal import Method
from propdesk.domain.money import format_yuan, parse_yuan
from propdesk.domain.typed_dates import parse_date
from propdesk.ui.counter import choosing, taking, tendering
from propdesk.ui.counter.choosing import Mode, Selection
from propdesk.ui.counter.taking import Habit, Taking
from propdesk.ui.counter.tendering import Tendering


class TakingEditor:
    """Holds the taking in the making; `is_locked` while the money is being taken."""

    def __init__(self, today: Callable[[], date], changed: Callable[[], None]) -> None:
        self._today = today
        self._changed = changed
        self.taking: Taking | None = None
        self.faults: Mapping[str, str] = {}
        self.is_locked = False
        self.is_saved = True

    def begin(self, new: Taking | None, *, is_saved: bool) -> None:
        """Take up another taking, or none."""
        self.taking = new
        self.faults = {}
        self.is_locked = False
        self.is_saved = is_saved

    def fault(self, error: DomainError) -> None:
        """Show a refusal at its field."""
        self.faults = {error.field or "": error.message()}
        self._changed()

    # --- choosing lines

    def choose_all(self) -> None:
        """Choose the whole arrears."""
        self._choose(Selection())

    def choose_nothing(self) -> None:
        """Choose no charge: a prepayment only."""
        self._choose(Selection(Mode.NOTHING))

    def one_more(self) -> None:
        """Choose one month more."""
        if self.taking is not None:
            self._choose(choosing.one_more(self.taking.selection, self.taking.lines))

    def one_fewer(self) -> None:
        """Choose one month less."""
        if self.taking is not None:
            self._choose(choosing.one_fewer(self.taking.selection, self.taking.lines))

    def choose_months(self, months: int) -> None:
        """Choose the oldest months."""
        if self.taking is not None:
            self._choose(choosing.by_months(months, self.taking.lines))

    def toggle(self, place: int) -> None:
        """Choose the line at a place, or leave it out."""
        if self.taking is not None and 0 <= place < len(self.taking.account.lines):
            charge = self.taking.account.lines[place].charge_id
            self._choose(choosing.toggled(self.taking.selection, self.taking.lines, charge))

    def choose_until(self, text: str) -> bool:
        """Choose everything up to a typed day; False if it is no day."""
        try:
            day = parse_date(text, today=self._today(), field="until")
        except DomainError as error:
            self.fault(error)
            return False
        self._choose(Selection(Mode.UNTIL, until=day))
        return True

    def choose_amount(self, text: str) -> bool:
        """Choose what a typed amount covers, oldest first; False if it is no amount.

        What goes beyond the arrears becomes a wished prepayment.
        """
        if self.taking is None:
            return False
        try:
            fen = parse_yuan(text, field="amount")
        except DomainError as error:
            self.fault(error)
            return False
        owed = self.taking.account.open_fen + self.taking.account.late_fee_fen
        prepay = format_yuan(fen - owed) if fen > owed else ""
        self._set(
            replace(
                self.taking,
                selection=Selection(Mode.AMOUNT, amount_fen=fen),
                prepay_text=prepay,
                tendering=replace(self.taking.tendering, text=None),
            )
        )
        return True

    def repeat(self, habit: Habit) -> None:
        """Choose and pay as the last customer did."""
        if self.taking is not None:
            self._set(taking.repeated(self.taking, habit))

    # --- paying

    def set_prepay(self, text: str) -> None:
        """Take a prepayment too."""
        if self.taking is not None:
            self._set(replace(self.taking, prepay_text=text))

    def set_payer(self, place: int) -> None:
        """Say who pays."""
        if self.taking is not None:
            self._set(replace(self.taking, payer=place))

    def set_remark(self, text: str) -> None:
        """Note something on the receipt."""
        if self.taking is not None:
            self._set(replace(self.taking, remark=text))

    def set_method(self, method: Method) -> None:
        """Choose how this part is paid; the amount is proposed afresh."""
        if self.taking is not None and method is not self.taking.tendering.method:
            self._tender(replace(self.taking.tendering, method=method, text=None))

    def set_tendered(self, text: str) -> None:
        """Type what is handed over."""
        if self.taking is not None:
            self._tender(replace(self.taking.tendering, text=text))

    def set_reference(self, text: str) -> None:
        """Type the slip or bank number."""
        if self.taking is not None:
            self._tender(replace(self.taking.tendering, reference=text))

    def set_keep_change(self, *, keep: bool) -> None:
        """Keep the change as prepayment, or hand it out."""
        if self.taking is not None:
            self._tender(replace(self.taking.tendering, keep_change=keep))

    def add_part(self) -> bool:
        """Note an amount that does not cover the rest as one part of a mixed payment.

        True if it was one, or makes no sense: the clerk stays with the amounts.
        """
        if self.taking is None or self.is_locked:
            return False
        bill = taking.bill_of(self.taking)
        try:
            fen = tendering.typed_fen(self.taking.tendering, bill)
        except DomainError as error:
            self.fault(error)
            return True
        if not 0 < fen < tendering.remaining(self.taking.tendering, bill):
            return False
        self._tender(tendering.with_part(self.taking.tendering, bill))
        return True

    def drop_part(self) -> None:
        """Take the last noted part back."""
        if self.taking is not None:
            self._tender(tendering.without_last_part(self.taking.tendering))

    def part_payment(self) -> None:
        """Take only what was handed over, on the oldest lines."""
        if self.taking is None:
            return
        bill = taking.bill_of(self.taking)
        try:
            handed = sum(t.fen for t in tendering.tenders(self.taking.tendering, bill))
        except DomainError as error:
            self.fault(error)
            return
        amount = max(0, handed - bill.prepay_fen)
        self._choose(Selection(Mode.AMOUNT, amount_fen=amount))

    def _choose(self, selection: Selection) -> None:
        if self.taking is not None:
            self._set(replace(self.taking, selection=selection))

    def _tender(self, new: Tendering) -> None:
        if self.taking is not None:
            self._set(replace(self.taking, tendering=new))

    def _set(self, new: Taking) -> None:
        if self.is_locked:
            return
        self.taking = new
        self.faults = {}
        self.is_saved = False
        self._changed()
