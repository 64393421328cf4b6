"""The modules of a QR code, for paper of every kind."""

from functools import lru_cache


@lru_cache(maxsize=64)
def qr_matrix(payload: str) -> tuple[tuple[int, ...], ...] | None:
    """Return the modules of a QR code (level M), None if the payload is too long for one."""
    import segno

    if not payload:
        return None
    try:
        code = segno.make(payload, error="m", micro=False, boost_error=False)
    except segno.DataOverflowError:
        return None
    return tuple(tuple(row) for row in code.matrix)
