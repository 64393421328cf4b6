"""The receipt says what F19 asks for, on every width and in every language."""

import msgspec
import pytest

from propdesk.domain.documents import PrintedDocument, ReceiptContent, from_json, to_json
from propdesk.domain.receipt_papers import receipt_document, usual_keepers
from propdesk.i18n import speaking
from propdesk.printing.escpos import encode_document
from propdesk.printing.escpos_reader import read_paper
from propdesk.printing.layout import as_text, lay_out
from propdesk.printing.models import MODELS
from tests.printing.golden import assert_golden
from tests.printing.samples import PLAIN, PRACTICE, SAMPLES, SINGLE, TROUBLED


def document(name: str) -> PrintedDocument:
    content, language = SAMPLES[name]
    return receipt_document(content, language)


def text(content: ReceiptContent, cells: int = 48) -> str:
    return as_text(lay_out(receipt_document(content, "zh_CN"), cells))


@pytest.mark.parametrize("name", SAMPLES)
@pytest.mark.parametrize("model", ["roll80", "roll58"])
def test_a_receipt_looks_as_accepted(name: str, model: str) -> None:
    layouts = lay_out(document(name), MODELS[model].cells)
    assert_golden(f"{name}-{model}.txt", as_text(layouts).encode())


@pytest.mark.parametrize("name", SAMPLES)
@pytest.mark.parametrize("model", ["roll80", "roll58"])
def test_a_receipt_is_sent_as_accepted(name: str, model: str) -> None:
    assert_golden(f"{name}-{model}.escpos", encode_document(document(name), MODELS[model]).data)


@pytest.mark.parametrize("name", SAMPLES)
@pytest.mark.parametrize("model", MODELS)
def test_a_strict_printer_takes_every_receipt(name: str, model: str) -> None:
    slip = encode_document(document(name), MODELS[model])
    paper = read_paper(slip.data, MODELS[model].cells)
    assert len(paper.copies) == len(document(name).copies)
    assert slip.missing == ""


@pytest.mark.parametrize("name", ["plain", "single", "practice", "english"])
def test_the_preview_is_what_comes_out_of_the_printer(name: str) -> None:
    paper = read_paper(encode_document(document(name), MODELS["roll80"]).data, 48)
    assert paper.text() == as_text(lay_out(document(name), 48))


@pytest.mark.parametrize("cells", [32, 48])
def test_a_receipt_names_everything_f19_asks_for(cells: int) -> None:
    slip = text(SINGLE, cells).replace("\n", "")
    for wanted in (
        "阳光花园",
        "阳光物业服务有限公司客户服务中心",
        "YG-SJ-202612-D01-000124",
        "2026-12-01 10:22:36",
        "记账日期：2026-12-01",
        "1栋1单元101",
        "王小明",
        "停车管理费",
        "2026-12",
        "1位",
        "150.00",
        "人民币壹佰伍拾元整",
        "现金",
        "200.00",
        "找零转预存",
        "50.00",
        "李敏",
        "D01",
        "业主联",
        "7F3A 90C2",
        "粤B·D12345",
    ):
        assert wanted in slip, wanted


def test_the_qr_code_carries_number_and_check_value() -> None:
    assert "[QR YG-SJ-202612-D01-000123 7F3A90C2]" in text(PLAIN)


def test_capitals_follow_the_currency_without_a_gap() -> None:
    assert "人民币伍佰捌拾壹元玖角伍分" in text(PLAIN)


def test_a_receipt_is_printed_for_three_keepers_unless_the_centre_says_otherwise() -> None:
    assert receipt_document(PLAIN, "zh_CN").copies == ("存根联", "业主联", "财务联")
    assert receipt_document(SINGLE, "zh_CN").copies == ("业主联",)
    with speaking("zh_TW"):
        assert usual_keepers() == ("存根聯", "業主聯", "財務聯")


def test_a_void_receipt_and_a_reprint_say_so_on_every_copy() -> None:
    for layout in lay_out(receipt_document(TROUBLED, "zh_CN"), 48):
        copy = as_text([layout])
        assert "*作废*" in copy
        assert "陈经理" in copy
        assert "*补打（第2次）*" in copy
        assert "首次打印 2026-12-01 10:22:40" in copy
        assert "补打人 张丽华" in copy


def test_a_practice_receipt_proves_nothing_and_says_so() -> None:
    assert "无效" in text(PRACTICE)
    assert "练习" not in text(SINGLE)


def test_balances_are_left_out_where_they_are_not_to_be_shown() -> None:
    assert "预存余额" in text(SINGLE)
    assert "预存余额" not in text(PRACTICE)
    hidden = msgspec.structs.replace(SINGLE, arrears_after_fen=None)
    assert "尚欠金额" not in text(hidden)


def test_a_receipt_keeps_its_language_when_it_is_printed_again_elsewhere() -> None:
    stored = to_json(receipt_document(SAMPLES["english"][0], "en"))
    assert "Copy 1 of 3: Stub" in as_text(lay_out(from_json(stored), 48))
