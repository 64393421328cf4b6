"""What a matter of the review list is about, in one sentence a tired clerk understands."""

from collections.abc import Callable, Mapping

from propdesk.domain.money import format_yuan
from propdesk.i18n import translate
from propdesk.services.audit_acts import act_text
from propdesk.services.review import Matter
from propdesk.workflows import workflow_of


def about(matter: Matter) -> str:
    """Return what a matter is about, such as both receipts of a double payment."""
    return _MATTERS.get(matter.sort.value, _other_text)(matter)


def _paid_twice_text(matter: Matter) -> str:
    detail = matter.detail
    words = translate(
        "review_words", "{unit}, {period}: charged {charged}, paid {paid}. Receipts {receipts}"
    )
    return words.format(
        unit=detail["unit"],
        period=detail["period"],
        charged=format_yuan(detail["charged_fen"]),
        paid=format_yuan(detail["paid_fen"]),
        receipts=translate("review_words", " and ").join(detail["receipts"]),
    ) + _credit_text(matter)


def _credit_text(matter: Matter) -> str:
    """Return whose credit the surplus is; "" where nobody is known."""
    if not matter.customers:
        return ""
    surplus = format_yuan(matter.detail["paid_fen"] - matter.detail["charged_fen"])
    words = translate("review_words", " · credit of {customer}: {surplus}")
    names = translate("review_words", " and ").join(matter.customers)
    return words.format(customer=names, surplus=surplus)


def _over_refund_text(matter: Matter) -> str:
    words = translate("review_words", "{unit}: {amount} more was given back than was prepaid.")
    detail = matter.detail
    return words.format(unit=detail["unit"], amount=format_yuan(detail["missing_fen"]))


def _differing_text(matter: Matter) -> str:
    amounts = " / ".join(format_yuan(fen) for fen in matter.detail["amounts_fen"])
    words = translate("review_words", "Billed at {amounts}; the larger amount stands.")
    return words.format(amounts=amounts)


def _name_text(matter: Matter) -> str:
    return matter.subject_id.decode(errors="replace")


def _customers_text(matter: Matter) -> str:
    words = translate("review_words", "One document number, {count} customers.")
    return words.format(count=len(matter.detail["rows"]))


def _held_twice_text(matter: Matter) -> str:
    holds = workflow_of(matter.detail["workflow"]).holds
    if holds is not None and not (holds.is_booking or holds.stock):
        words = translate(
            "review_words",
            "{what}: begun twice, {numbers}. Go on with one of them and declare the other void.",
        )
    else:
        words = translate("review_words", "{what}: {numbers}. Agree with one of them on another.")
    numbers = translate("review_words", " and ").join(matter.detail["numbers"])
    return words.format(what=matter.detail["what"], numbers=numbers)


def _contradicted_text(matter: Matter) -> str:
    """Return which steps contradict each other, and who made them."""
    detail = matter.detail
    words = translate(
        "review_words",
        "{number}: {first} made “{stands}”, {second} made “{refused}”. Which counts?",
    )
    refused = detail["refused"][0]
    return words.format(
        number=detail["number"],
        first=_by(detail["stands"]),
        stands=detail["stands"]["step"],
        second=_by(refused),
        refused=refused["step"],
    )


def _by(step: Mapping[str, str]) -> str:
    return f"{step['actor']} ({step['station']})"


def _addendum_text(matter: Matter) -> str:
    detail = matter.detail
    if detail["closes"] > 1:
        words = translate("review_words", "{station}, {day}: this shift was closed twice.")
        return words.format(station=detail["station"], day=detail["day"])
    words = translate(
        "review_words",
        "{station}, {day}: {amount} in cash came after the shift was counted ({expected}).",
    )
    return words.format(
        station=detail["station"],
        day=detail["day"],
        amount=format_yuan(detail["late_fen"]),
        expected=format_yuan(detail["expected_fen"]),
    )


def _lived_twice_text(matter: Matter) -> str:
    words = translate(
        "review_words",
        "{station}: the data file was copied or put back; {count} entries from number {first} on "
        "were kept under a new receipt book. Numbers may be on paper twice.",
    )
    detail = matter.detail
    return words.format(station=detail["station"], count=detail["count"], first=detail["first"])


def _held_text(matter: Matter) -> str:
    """Return which entry of whom waits or was not taken over."""
    detail = matter.detail
    what = f"{detail['day']} {act_text(detail['act'])} {detail['actor']}".rstrip()
    return f"{what} · {detail['reason']}" if detail["reason"] else what


def _other_text(matter: Matter) -> str:
    words = translate("review_words", "Two different entries under one identity in {table}.")
    return words.format(table=matter.detail.get("table", ""))


_MATTERS: Mapping[str, Callable[[Matter], str]] = {
    "double_payment": _paid_twice_text,
    "over_refund": _over_refund_text,
    "differing_charge": _differing_text,
    "duplicate_unit": _name_text,
    "duplicate_login": _name_text,
    "duplicate_customer": _customers_text,
    "needs_decision": _contradicted_text,
    "shift_addendum": _addendum_text,
    "lived_twice": _lived_twice_text,
    "parked": _held_text,
    "not_applied": _held_text,
    "held_twice": _held_twice_text,
}
