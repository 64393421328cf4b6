"""Addresses and answers nobody meant: refused or understood, never a crash."""

import contextlib
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from propdesk.printing.devices import device_for, settled
from propdesk.printing.devices.addresses import SCHEMES
from propdesk.printing.devices.ipp import IppError, Operation, decode_answer, encode_request
from propdesk.printing.devices.usb_printers import parse_device_id
from propdesk.printing.printer_problems import InvalidPrinterAddressError, PrinterProblem
from propdesk.printing.probe import probe
from tests.printing.test_probe import EPSON, Talker
from tests.soak import examples

NOW = datetime(2026, 12, 5, 4, tzinfo=UTC)
NAMES = st.sampled_from([scheme.name for scheme in SCHEMES])
PIECES = st.text(st.sampled_from("/:?&=#@%[]. 0aF9Z前\x00\n\\-"), max_size=20)


@examples(300, 20_000)
@given(scheme=NAMES, rest=PIECES | st.text(max_size=30))
def test_an_address_is_understood_or_refused(scheme: str, rest: str) -> None:
    with contextlib.suppress(InvalidPrinterAddressError):
        device = device_for(f"{scheme}://{rest}")
        assert device.address.isprintable()


@pytest.mark.parametrize("scheme", SCHEMES, ids=lambda scheme: scheme.name)
def test_every_example_in_a_help_text_is_an_address(scheme: object) -> None:
    assert isinstance(scheme, type(SCHEMES[0]))
    assert device_for(scheme.example).address
    assert settled(scheme.example) == scheme.example


@pytest.mark.parametrize("uri", ["lp:///dev/usb/lp0%00", "file:///tmp/a%00", "tcp://h\n", "tcp:"])
def test_signs_that_make_a_system_choke_are_refused(uri: str) -> None:
    with pytest.raises(InvalidPrinterAddressError):
        device_for(uri)


@examples(200, 20_000)
@given(st.binary(max_size=60))
def test_any_answer_of_a_print_system_is_read_or_refused(data: bytes) -> None:
    with contextlib.suppress(IppError):
        decode_answer(data)


@examples(100, 10_000)
@given(st.dictionaries(st.sampled_from(["job-name", "document-format"]), st.text(max_size=30)))
def test_a_request_says_what_it_was_given(values: dict[str, str]) -> None:
    answer = decode_answer(encode_request(Operation.PRINT_JOB, values))
    (group,) = answer.groups
    assert {name: group[1][name][0] for name in values} == values


@examples(100, 5_000)
@given(st.dictionaries(st.sampled_from(list(EPSON)), st.binary(max_size=12)))
def test_whatever_a_printer_babbles_it_is_probed_or_called_no_printer(
    babble: dict[bytes, bytes],
) -> None:
    with contextlib.suppress(PrinterProblem):
        found = probe(Talker({**EPSON, **babble}), NOW, seconds=0.0005)
        assert found.process_id in {True, None}
        assert found.maker.isprintable()


@examples(200, 10_000)
@given(st.binary(max_size=60))
def test_any_identification_at_the_plug_is_read(data: bytes) -> None:
    parse_device_id(data)
