"""What is printed into the boxes of a pre-printed form (套打): values by the names of its boxes."""

from dataclasses import dataclass

from propdesk.domain.capital_amounts import capital_amount
from propdesk.domain.documents import ReceiptContent
from propdesk.domain.money import format_yuan

RECEIPT = "receipt"


@dataclass(frozen=True)
class PlacedPaper:
    """Values and rows for the boxes of one pre-printed form; `form` says which."""

    form: str
    title: str
    number: str
    values: dict[str, str]
    rows: tuple[tuple[str, ...], ...]


def placed_receipt(content: ReceiptContent, mark: str = "") -> PlacedPaper:
    """Return what a pre-printed receipt asks for (F19); `mark` says what it is besides a receipt.

    A void or practice receipt and a copy say so in the same place.
    """
    day = content.business_date
    return PlacedPaper(
        RECEIPT,
        content.number,
        content.number,
        {
            "number": content.number,
            "year": f"{day:%Y}",
            "month": f"{day:%m}",
            "day": f"{day:%d}",
            "unit": content.unit,
            "payer": content.payer,
            "capitals": capital_amount(content.total_fen),
            "total": format_yuan(content.total_fen, grouping=True),
            "methods": " ".join(
                f"{share.name}{format_yuan(share.amount_fen)}" for share in content.methods
            ),
            "collector": content.collector,
            "issuer": content.centre,
            "check": content.check_code,
            "mark": mark,
        },
        tuple(
            (line.item, line.period, line.quantity, line.price, format_yuan(line.amount_fen))
            for line in content.lines
        ),
    )
