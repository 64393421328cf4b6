"""The form of a price; a formula is checked while it is typed, with amounts for sample units."""

from fractions import Fraction

from PySide6.QtWidgets import QWidget

from propdesk.domain.errors import DomainError
from propdesk.domain.formula_grammar import FormulaProblem
from propdesk.domain.formulas import SAMPLES, VARIABLES, FormulaCheck, Variables, check_formula
from propdesk.domain.money import RoundingMode, format_yuan, round_fraction
from propdesk.domain.quantities import MICRO_PLACES, fraction_text
from propdesk.i18n import translate
from propdesk.ui.kit.controls import TextControl
from propdesk.ui.kit.form_dialog import FormDialog, FormSpec
from propdesk.ui.kit.naming import label, set_look
from propdesk.ui.kit.scaled_controls import QuantityControl
from propdesk.ui.kit.screen import Seat


class PriceDialog(FormDialog):
    """Shows under the form what a formula comes to, or where it goes wrong."""

    def __init__(self, parent: QWidget, seat: Seat, spec: FormSpec) -> None:
        super().__init__(parent, seat.tasks, spec)
        formula = self.forms[0].controls.get("formula")
        price = self.forms[0].controls["price"]
        self._formula = formula if isinstance(formula, TextControl) else None
        self._price = price if isinstance(price, QuantityControl) else None
        self._verdict = label("price-verdict")
        self._verdict.setWordWrap(True)
        self._verdict.setAccessibleName(translate("prices", "What the formula comes to"))
        self._verdict.hide()
        self.extra.addWidget(self._verdict)
        if self._formula is not None and self._price is not None:
            self._formula.textChanged.connect(self._on_typed)
            self._price.textChanged.connect(self._on_typed)

    def _on_typed(self, _: str) -> None:
        if self._formula is None or self._formula.is_empty():
            self._verdict.hide()
            return
        check = check_formula(self._formula.value(), _samples(self._micro()))
        self._verdict.setText(verdict_text(check))
        set_look(self._verdict, tone="success" if check.ok else "danger")
        self._verdict.show()
        self._fit()

    def _micro(self) -> int:
        try:
            return self._price.value() if self._price is not None else 0
        except DomainError:  # said at its own field on saving
            return 0


def verdict_text(check: FormulaCheck) -> str:
    """Return the amounts of sample units, or the first fault and its place."""
    if check.problems:
        return fault_text(check.problems[0])
    lines = [translate("prices", "The formula works. Samples:")]
    lines += [f"{_sample(check, sample)} → {_yuan(amount)}" for sample, amount in check.results]
    return "\n".join(dict.fromkeys(lines))  # samples may differ in what the formula never asks


def fault_text(problem: FormulaProblem) -> str:
    """Return a fault with its place; place 0 is the whole formula."""
    if not problem.position:
        return problem.message()
    words = translate("prices", "At character {place}: {reason}")
    return words.format(place=problem.position, reason=problem.message())


def _samples(price_micro: int) -> list[Variables]:
    price = Fraction(price_micro, 10**MICRO_PLACES)
    return [{**sample, "price": price} for sample in SAMPLES]


def _sample(check: FormulaCheck, sample: Variables) -> str:
    return ", ".join(
        f"{words.translated()} {fraction_text(sample[name])}"
        for name, words in VARIABLES.items()
        if name in check.names and name in sample
    )


def _yuan(amount: Fraction) -> str:
    fen = amount * 100
    return format_yuan(
        round_fraction(fen.numerator, fen.denominator, RoundingMode.HALF_UP), grouping=True
    )
