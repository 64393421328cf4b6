"""Telephone numbers: what is understood, how they are kept, shown, masked and found."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from propdesk.domain.phones import (
    InvalidPhoneError,
    PhoneKind,
    format_phone,
    mask_phone,
    parse_phone,
    phone_kind,
    phone_tail_key,
)


@pytest.mark.parametrize(
    ("typed", "kept", "kind"),
    [
        ("13812345678", "13812345678", PhoneKind.MOBILE),
        ("138 1234 5678", "13812345678", PhoneKind.MOBILE),
        ("138-1234-5678", "13812345678", PhoneKind.MOBILE),
        ("１３８１２３４５６７８", "13812345678", PhoneKind.MOBILE),
        ("+86 138 1234 5678", "13812345678", PhoneKind.MOBILE),
        ("+8613812345678", "13812345678", PhoneKind.MOBILE),
        ("0086-13812345678", "13812345678", PhoneKind.MOBILE),
        ("8613812345678", "13812345678", PhoneKind.MOBILE),
        ("\u202d138 1234 5678\u202c", "13812345678", PhoneKind.MOBILE),
        ("19912345678", "19912345678", PhoneKind.MOBILE),
        ("0755-82345678", "075582345678", PhoneKind.LANDLINE),
        ("(0755) 8234 5678", "075582345678", PhoneKind.LANDLINE),
        ("（010）62345678", "01062345678", PhoneKind.LANDLINE),
        ("0891-6345678", "08916345678", PhoneKind.LANDLINE),
        ("+86 755 82345678", "075582345678", PhoneKind.LANDLINE),
        ("+86 (10) 62345678-12", "01062345678-12", PhoneKind.LANDLINE),
        ("010-62345678-801", "01062345678-801", PhoneKind.LANDLINE),
        ("010 6234 5678 转 801", "01062345678-801", PhoneKind.LANDLINE),
        ("01062345678ext.801", "01062345678-801", PhoneKind.LANDLINE),
        ("62345678", "62345678", PhoneKind.LOCAL),
        ("6234567-12", "6234567-12", PhoneKind.LOCAL),
        ("400-800-8000", "4008008000", PhoneKind.SERVICE),
        ("95588", "95588", PhoneKind.SERVICE),
        ("12345", "12345", PhoneKind.SERVICE),
        ("+852 9123 4567", "+85291234567", PhoneKind.FOREIGN),
        ("00852 9123 4567", "+85291234567", PhoneKind.FOREIGN),
    ],
)
def test_a_number_is_kept_as_digits_however_it_is_typed(
    typed: str, kept: str, kind: PhoneKind
) -> None:
    assert parse_phone(typed) == kept
    assert phone_kind(kept) is kind
    assert parse_phone(format_phone(kept)) == kept


@pytest.mark.parametrize(
    "typed",
    [
        *("", "abc", "1381234567", "138123456789", "12812345678", "8001", "13812345678 转 12"),
        *(
            "138123O5678",
            "13812345678/13987654321",
            "\u202e13812345678",
            "1" * 10_000,
            "138\x001234",
        ),
        *("+86 12812345678", "0000000000", "+", "-", "010-123"),
    ],
)
def test_what_is_no_number_is_refused_at_its_field(typed: str) -> None:
    with pytest.raises(InvalidPhoneError) as refusal:
        parse_phone(typed, field="mobile")
    assert refusal.value.field == "mobile"


@pytest.mark.parametrize(
    ("kept", "shown", "masked"),
    [
        ("13812345678", "138 1234 5678", "138****5678"),
        ("075582345678", "0755-82345678", "0755****5678"),
        ("01062345678-801", "010-62345678-801", "010****5678"),
        ("62345678", "62345678", "****5678"),
        ("6234567-12", "6234567-12", "****4567"),
        ("4008008000", "400-800-8000", "4008008000"),
        ("+85291234567", "+85291234567", "****4567"),
        ("13812345678 13987654321", "13812345678 13987654321", "****4321"),
        ("12345x", "12345x", "****"),
        ("", "", "****"),
    ],
)
def test_a_number_is_grouped_for_the_eye_and_masked_in_lists(
    kept: str, shown: str, masked: str
) -> None:
    assert format_phone(kept) == shown
    assert mask_phone(kept) == masked


@given(st.from_regex(r"1[3-9][0-9]{9}", fullmatch=True), st.integers(1, 11))
def test_a_number_is_found_by_any_tail(phone: str, length: int) -> None:
    assert phone_tail_key(phone).startswith(phone_tail_key(phone[-length:]))


@pytest.mark.parametrize(
    ("kept", "tail"),
    [
        ("01062345678-801", "5678"),
        ("13812345678", "1234 5678"),
        ("13812345678", "+86 138-1234-5678"),
        ("13100100000", "0100000"),
        ("13100100000", "00100000"),
    ],
)
def test_a_tail_is_found_as_it_is_typed(kept: str, tail: str) -> None:
    assert phone_tail_key(kept).startswith(phone_tail_key(tail))


@given(st.text())
def test_no_text_shows_more_than_its_last_digits_when_masked(text: str) -> None:
    if phone_kind(text) is None:
        assert len(mask_phone(text)) <= 8


@pytest.mark.parametrize("number", ["13800000101", "13900123456", "13800861234", "18600869999"])
def test_zeros_inside_a_number_are_no_code_of_another_country(number: str) -> None:
    assert parse_phone(number) == number
