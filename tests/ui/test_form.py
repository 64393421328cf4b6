"""Declared forms: values, faults at their fields."""

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from propdesk.domain.errors import InvalidValueError
from propdesk.i18n import Message
from propdesk.ui.kit.fields import ChoiceField, CodeField, Field, MoneyField, WholeField
from propdesk.ui.kit.form import Form
from tests.ui.keys import type_text

FIELDS = (
    Field(name="name", label=Message("kit", "Name"), required=True),
    CodeField(name="code", label=Message("kit", "Code"), help=Message("kit", "Short")),
    MoneyField(name="amount", label=Message("kit", "Amount")),
    WholeField(name="count", label=Message("kit", "Count"), initial=2),
    ChoiceField(name="way", label=Message("kit", "Way"), choices=(("a", "A"), ("b", "B"))),
)


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    made = Form("sample", FIELDS)
    qtbot.addWidget(made)
    made.show()
    return made


def faults(form: Form) -> dict[str, str]:
    found = {}
    for field in FIELDS:
        fault = form.findChild(QLabel, f"sample-{field.name}-fault")
        assert isinstance(fault, QLabel)
        if not fault.isHidden():
            found[field.name] = fault.text()
    return found


def test_a_form_gives_values_of_the_trade(form: Form) -> None:
    form.fill({"name": " 王小明 ", "code": "C1", "amount": 1250, "way": "b"})
    assert form.read() == {"name": "王小明", "code": "C1", "amount": 1250, "count": 2, "way": "b"}
    assert faults(form) == {}


def test_every_fault_is_shown_at_its_field_at_once(form: Form) -> None:
    amount = form.controls["amount"]
    amount.fill(None)
    amount.setProperty("text", "1e5")
    assert form.read() is None
    assert set(faults(form)) == {"name", "amount"}
    assert form.controls["name"].accessibleDescription() == faults(form)["name"]


def test_a_refusal_of_the_desk_goes_to_its_field_or_back(form: Form) -> None:
    assert form.refuse(InvalidValueError(field="code", value="?")) is True
    assert set(faults(form)) == {"code"}
    assert form.refuse(InvalidValueError(field="elsewhere", value="?")) is False


def test_typing_takes_the_fault_away(qtbot: QtBot, form: Form) -> None:
    form.read()
    type_text("w", at=form.controls["name"])
    assert faults(form) == {}
