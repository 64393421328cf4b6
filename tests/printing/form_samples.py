"""One filled sample of every declared form, as a busy desk fills it."""

from collections.abc import Mapping
from datetime import UTC, date, datetime

from propdesk.domain.documents import PrintedDocument
from propdesk.domain.forms import Filling, Form, fill
from propdesk.domain.journal import Method
from propdesk.services.billing_forms import RUN
from propdesk.services.charges_forms import REMINDER, STATEMENT
from propdesk.services.counter import METHOD_NAMES
from propdesk.services.drawers_forms import COUNT
from propdesk.services.receipts_forms import ARRIVAL, VOID
from propdesk.services.refunds_forms import REFUND
from propdesk.services.reports_forms import DAILY

NOW = datetime(2026, 12, 5, 4, 0, tzinfo=UTC)
TODAY = date(2026, 12, 5)
_OPEN = (
    ("物业服务费", "2026-10", date(2026, 10, 15), 275_80, 100_00, 175_80, 51, 1_32),
    ("物业服务费", "2026-11", date(2026, 11, 15), 275_80, None, 275_80, 20, 55),
    ("公共水电分摊", "2026-11", date(2026, 11, 15), 12_35, None, 12_35, 20, None),
)
CHARGES: list[dict[str, object]] = [
    dict(
        zip(
            ("item", "period", "due_date", "due", "paid", "open", "days", "late_fee"),
            row,
            strict=True,
        )
    )
    for row in _OPEN
]
_RECEIPT: Mapping[str, object] = {
    "receipt": "YG-SJ-202612-D01-000123",
    "issued_at": NOW,
    "unit": "1-1-101",
    "payer": "王小明",
}
SAMPLES: Mapping[
    str, tuple[Form, Mapping[str, object], Mapping[str, list[dict[str, object]]], str]
] = {
    "fee-statement": (
        STATEMENT,
        {"unit": "1-1-101", "day": TODAY, "payer": "王小明", "total": 465_82, "prepaid": 0},
        {"charges": CHARGES},
        "",
    ),
    "reminder": (
        REMINDER,
        {
            "unit": "1-1-101",
            "day": TODAY,
            "payer": "欧阳㛃𬱖（阳光国际商业运营管理有限公司）",
            "total": 465_82,
        },
        {"charges": CHARGES},
        "",
    ),
    "void-slip": (
        VOID,
        {
            **_RECEIPT,
            "voided_at": NOW,
            "copies_returned": True,
            "actor": "李敏",
            "second": "陈经理",
            "reason": "收错房号，应为2-101",
            "total": 581_95,
        },
        {
            "methods": [
                {"method": METHOD_NAMES[Method.CASH], "amount": 500_00},
                {"method": METHOD_NAMES[Method.WECHAT], "amount": 81_95},
            ]
        },
        "YG-SJ-202612-D01-000123",
    ),
    "transfer-confirmation": (
        ARRIVAL,
        {
            **_RECEIPT,
            "arrived_on": TODAY,
            "bank_line": "2026120500381 王小明 物业费",
            "confirmed_at": NOW,
            "confirmed_by": "王慧",
            "amount": 107_000_00,
        },
        {},
        "YG-SJ-202612-D01-000123",
    ),
    "refund-slip": (
        REFUND,
        {
            "unit": "1-1-101",
            "refunded_at": NOW,
            "method": METHOD_NAMES[Method.CASH],
            "actor": "李敏",
            "second": "陈经理",
            "reason": "车位退租，退还预缴停车费",
            "amount": 1_409_50,
        },
        {},
        "C001-D01-TK-7F3A90C2",
    ),
    "count-sheet": (
        COUNT,
        {
            "collector": "李敏",
            "drawer": "1",
            "business_date": TODAY,
            "opened_at": NOW,
            "float": 500_00,
        },
        {
            "denominations": [
                {"worth": fen, "pieces": None, "sum": None} for fen in (100_00, 50_00, 10, None)
            ]
        },
        "",
    ),
    "daily-report": (
        DAILY,
        {"day": TODAY},
        {
            "takings": [
                {
                    "item": "物业服务费",
                    "cash": 12_358_00,
                    "wechat": 8_120_55,
                    "alipay": None,
                    "card": None,
                    "transfer": None,
                    "prepaid": -500_00,
                    "received": 19_978_55,
                },
                {
                    "item": "停车管理费",
                    "cash": 450_00,
                    "wechat": None,
                    "alipay": None,
                    "card": None,
                    "transfer": None,
                    "prepaid": None,
                    "received": 450_00,
                },
            ],
            "books": [
                {
                    "first": "YG-SJ-202612-D01-000101",
                    "last": "YG-SJ-202612-D01-000138",
                    "issued": 38,
                    "voids": 1,
                    "copies": 2,
                    "missing": 0,
                }
            ],
        },
        "",
    ),
    "billing-run": (
        RUN,
        {
            "item": "物业服务费",
            "period": "2026-12",
            "drafted_by": "王慧",
            "published_by": "陈经理",
            "published_at": NOW,
            "charges": 236,
            "total": 61_204_80,
        },
        {
            "buildings": [
                {"building": "1栋", "units": 120, "charged": 31_120_40},
                {"building": "2栋", "units": 116, "charged": 30_084_40},
            ]
        },
        "",
    ),
}


def sample(key: str, language: str) -> PrintedDocument:
    """Return the sample of a form in a language."""
    form, values, lines, number = SAMPLES[key]
    issuer = "阳光花园\n阳光物业服务有限公司客户服务中心"
    return fill(
        form,
        Filling(
            values,
            lines,
            number=number,
            language=language,
            issuer=issuer,
            made_at=NOW,
            operator="李敏",
        ),
    )
