"""Code 128 bar codes as bars in modules, so that every paper and the preview draw the same."""

from functools import lru_cache
from itertools import accumulate

_QUIET = 10  # modules left white on either side, as readers need it
_WIDTHS = {"a": 1, "b": 2, "c": 3, "d": 4}

Bars = tuple[tuple[int, int], ...]


@lru_cache(maxsize=64)
def bars(payload: str) -> tuple[Bars, int] | None:
    """Return ((start, width) of each black bar, modules in all); None for what it cannot hold."""
    if not payload or not (payload.isascii() and payload.isprintable()):
        return None
    from reportlab.graphics.barcode.code128 import Code128

    code = Code128(payload)
    code.validate()
    code.encode()
    code.decompose()
    widths = [_WIDTHS[sign.lower()] for sign in code.decomposed]
    starts = accumulate([_QUIET, *widths])
    black = tuple(
        (start, wide)
        for start, wide, sign in zip(starts, widths, code.decomposed, strict=False)
        if sign.isupper()
    )
    return black, sum(widths) + 2 * _QUIET
