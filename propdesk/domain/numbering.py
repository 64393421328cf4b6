"""Numbers of papers: made at the desk, offline, without gaps, never used twice.

Source: domain.md 0.4 (project-form-month-station-sequence) and W13; sync design 2.
"""

from datetime import date
from hashlib import blake2b

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # no I, L, O, U: read aloud without mistakes


def receipt_number(prefix: str, seq: int, business_date: date) -> str:
    """Return a receipt's number, such as 'C001-D01A-202612-000042'.

    `seq` counts the book's receipts from 1 and does not start again in a new month.
    """
    if seq < 1:
        raise ValueError("receipts are numbered from 1")
    return f"{prefix}-{business_date:%Y%m}-{seq:06d}"


def receipt_digest(previous: bytes, chain_head: bytes, content: bytes) -> bytes:
    """Return the digest that ties a receipt to the one before it and to the change log's head."""
    digest = blake2b(previous, digest_size=16)
    digest.update(len(chain_head).to_bytes(2, "big") + chain_head)
    digest.update(content)
    return digest.digest()


def check_code(digest: bytes) -> str:
    """Return the 8 characters of a digest that are printed on the paper."""
    number = int.from_bytes(digest[:5], "big")
    return "".join(_ALPHABET[number >> shift & 31] for shift in range(35, -1, -5))


def case_number(prefix: str, form: str, seq: int, business_date: date) -> str:
    """Return a case's number, such as 'C001-F41-202612-D01A-0042'.

    `prefix` is the desk's book, 'C001-D01A'; `seq` counts the desk's cases of the form from 1 and
    does not start again in a new month, so that a clock set back uses no number twice.
    """
    if seq < 1:
        raise ValueError("cases are numbered from 1")
    centre, _, station = prefix.partition("-")
    return f"{centre}-{form}-{business_date:%Y%m}-{station}-{seq:04d}"


def alike_number(centre: str, form: str, identity: bytes, day: date) -> str:
    """Return the number every desk gives to a case that time asks for.

    'C001-F38-202612-T-7K2M9QXB': where a desk's book stands in other numbers there is a T, and the
    end follows from the identity.
    """
    ending = check_code(blake2b(identity, digest_size=16).digest())
    return f"{centre}-{form}-{day:%Y%m}-T-{ending}"
