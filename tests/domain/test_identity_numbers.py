"""Identity numbers: warnings instead of refusals, every kind of card, masks."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from propdesk.domain.identity_numbers import (
    IdentityFinding,
    IdentityKind,
    birth_date,
    check_digit,
    check_identity,
    finding_sentence,
    format_identity,
    identity_kind,
    mask_identity,
    normalise_identity,
)

TODAY = date(2026, 11, 21)


def with_check_digit(first_17: str) -> str:
    return first_17 + check_digit(first_17)


@pytest.mark.parametrize(
    "typed",
    [
        "11010519491231002X",
        "11010519491231002x",
        "１１０１０５１９４９１２３１００２Ｘ",
        "110105 19491231 002X",
        "110105-19491231-002x",
        "11010519491231002×",
        "11010519491231002Х",  # the Cyrillic letter
    ],
)
def test_the_last_x_may_be_typed_in_any_way(typed: str) -> None:
    assert normalise_identity(typed) == "11010519491231002X"
    assert check_identity(typed, today=TODAY) == ()


@pytest.mark.parametrize(
    ("typed", "findings"),
    [
        ("110105194912310021", ("wrong_check_digit",)),
        ("1101051949123100", ("wrong_length",)),
        ("1101051949123100211", ("wrong_length",)),
        ("11010519491231A02X", ("wrong_characters",)),
        ("X10105194912310021", ()),  # begins like no numbered card: another document
        (with_check_digit("99010519491231002"), ("unknown_region",)),
        (with_check_digit("17010519491231002"), ("unknown_region",)),
        (with_check_digit("11010519490231002"), ("impossible_birth_date",)),
        (with_check_digit("11010517491231002"), ("impossible_birth_date",)),
        (with_check_digit("11010520261122002"), ("born_in_future",)),
        (with_check_digit("11010520261121002"), ()),
        ("110105491231002", ("legacy_number",)),
        ("170105491331002", ("unknown_region", "impossible_birth_date", "legacy_number")),
        ("1.10105E+17", ("from_spreadsheet",)),
        ("1e17", ("from_spreadsheet",)),
        ("E12345678", ()),
        ("H1234567801", ()),
        ("", ()),
    ],
)
def test_what_looks_wrong_is_named_never_refused(typed: str, findings: tuple[str, ...]) -> None:
    assert tuple(finding.value for finding in check_identity(typed, today=TODAY)) == findings


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        ("11010519491231002X", IdentityKind.RESIDENT),
        ("110105491231002", IdentityKind.RESIDENT),
        (with_check_digit("81000019900101001"), IdentityKind.RESIDENCE_PERMIT),
        (with_check_digit("82000019900101001"), IdentityKind.RESIDENCE_PERMIT),
        (with_check_digit("83000019900101001"), IdentityKind.RESIDENCE_PERMIT),
        (with_check_digit("91112419810803002"), IdentityKind.FOREIGNER_CARD),
        ("USA110081080312", IdentityKind.FOREIGNER_CARD),
        ("E12345678", IdentityKind.OTHER),
    ],
)
def test_every_kind_of_numbered_card_is_known_and_clean(number: str, kind: IdentityKind) -> None:
    assert identity_kind(number) is kind
    warnings = set(check_identity(number, today=TODAY)) - {IdentityFinding.LEGACY_NUMBER}
    assert not warnings


def test_a_permit_chosen_as_identity_card_is_not_warned_about() -> None:
    permit = with_check_digit("83000019900101001")
    assert check_identity(permit, today=TODAY, kind=IdentityKind.RESIDENT) == ()


def test_a_number_said_to_be_an_identity_card_is_checked_even_if_it_looks_like_none() -> None:
    findings = check_identity("E12345678", today=TODAY, kind=IdentityKind.RESIDENT)
    assert findings == (IdentityFinding.WRONG_LENGTH,)


@pytest.mark.parametrize(
    "kind",
    [IdentityKind.PASSPORT, IdentityKind.MILITARY, IdentityKind.TAIWAN_PERMIT, IdentityKind.OTHER],
)
def test_documents_without_a_number_grammar_are_not_checked(kind: IdentityKind) -> None:
    assert check_identity("110105194912310021", today=TODAY, kind=kind) == ()


@given(st.dates(date(1900, 1, 1), TODAY), st.integers(0, 999))
def test_a_number_made_by_the_rule_is_clean_and_one_wrong_digit_is_noticed(
    born: date, order: int
) -> None:
    number = with_check_digit(f"440301{born:%Y%m%d}{order:03d}")
    assert check_identity(number, today=TODAY) == ()
    assert birth_date(number) == born
    for place in range(17):
        other = str((int(number[place]) + 1) % 10)
        assert check_identity(number[:place] + other + number[place + 1 :], today=TODAY)


def test_the_birth_date_of_an_old_number_lies_in_the_last_century() -> None:
    assert birth_date("110105491231002") == date(1949, 12, 31)
    assert birth_date("E12345678") is None
    assert birth_date("110105490231002") is None


def test_tomorrow_is_the_future_and_today_is_not() -> None:
    tomorrow = TODAY + timedelta(days=1)
    number = with_check_digit(f"440301{tomorrow:%Y%m%d}001")
    assert check_identity(number, today=TODAY) == (IdentityFinding.BORN_IN_FUTURE,)
    assert check_identity(number, today=tomorrow) == ()


@pytest.mark.parametrize(
    ("number", "shown", "masked"),
    [
        ("110101199001011234", "110101 19900101 1234", "110101********1234"),
        ("11010519491231002X", "110105 19491231 002X", "110105********002X"),
        ("110105491231002", "110105 491231 002", "110105******002"),
        ("E12345678", "E12345678", "E******78"),
        ("12345", "12345", "****"),
        ("", "", "****"),
    ],
)
def test_a_number_is_spaced_for_reading_back_and_masked_in_lists(
    number: str, shown: str, masked: str
) -> None:
    assert format_identity(number) == shown
    assert mask_identity(number) == masked


def test_every_finding_has_its_sentence() -> None:
    assert len({finding_sentence(finding).source for finding in IdentityFinding}) == len(
        IdentityFinding
    )


@given(st.text())
def test_any_text_can_be_checked_and_masked(text: str) -> None:
    assert isinstance(check_identity(text, today=TODAY), tuple)
    assert "*" in mask_identity(text)
