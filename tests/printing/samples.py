"""Receipts the print tests share."""

from datetime import date, datetime, timedelta

import msgspec

from propdesk.clock import CENTRE_ZONE
from propdesk.domain.documents import MethodShare, ReceiptContent, ReceiptLine, Reprint

ISSUED = datetime(2026, 12, 1, 10, 22, 36, tzinfo=CENTRE_ZONE)

PLAIN = ReceiptContent(
    project="阳光花园",
    centre="阳光物业服务有限公司客户服务中心",
    number="YG-SJ-202612-D01-000123",
    issued_at=ISSUED,
    business_date=date(2026, 12, 1),
    unit="1栋1单元101",
    payer="王小明",
    lines=(
        ReceiptLine("物业服务费", "2026-10", "98.50㎡", "2.80", 275_80),
        ReceiptLine("物业服务费", "2026-11", "98.50㎡", "2.80", 275_80),
        ReceiptLine("生活垃圾处理费", "2026-10至2026-11", "2月", "9.00", 18_00),
        ReceiptLine("公共水电分摊", "2026-10", "1户", "12.35", 12_35),
    ),
    total_fen=581_95,
    methods=(MethodShare("现金", 500_00), MethodShare("微信支付", 81_95)),
    tendered_fen=600_00,
    change_fen=18_05,
    kept_fen=0,
    prepaid_after_fen=0,
    arrears_after_fen=275_80,
    collector="李敏",
    station="D01",
    check_code="7F3A90C2",
)

SINGLE = msgspec.structs.replace(
    PLAIN,
    number="YG-SJ-202612-D01-000124",
    lines=(ReceiptLine("停车管理费", "2026-12", "1位", "150.00", 150_00),),
    total_fen=150_00,
    methods=(MethodShare("现金", 150_00),),
    tendered_fen=200_00,
    change_fen=0,
    kept_fen=50_00,
    prepaid_after_fen=50_00,
    arrears_after_fen=0,
    copies=("业主联",),
    remark="车牌 粤B·D12345，凭此收据领取停车卡。",
)

# What happens at a desk sooner or later: void, printed again, long names, a name GBK lacks.
TROUBLED = msgspec.structs.replace(
    PLAIN,
    number="YG-SJ-202612-D01-000125",
    payer="欧阳㛃𬱖（深圳市前海阳光国际商业运营管理有限公司代缴）",
    unit="1栋1单元101、102、201号商铺及地下一层仓库A-12",
    copies=("存根联", "业主联"),
    reprint=Reprint(2, ISSUED + timedelta(seconds=4), "张丽华"),
    voided=True,
    void_note="收错房号，批准人 陈经理 2026-12-01 11:05",
)

PRACTICE = msgspec.structs.replace(SINGLE, practice=True, prepaid_after_fen=None, remark="")

ENGLISH = msgspec.structs.replace(
    PLAIN,
    project="Sunshine Garden",
    centre="Sunshine Property Services, Customer Centre",
    unit="1-1-101",
    payer="Wang Xiaoming",
    lines=(
        ReceiptLine("Property management fee", "2026-10", "98.50 m²", "2.80", 275_80),
        ReceiptLine("Household waste", "2026-10 to 2026-11", "2", "9.00", 18_00),
    ),
    total_fen=293_80,
    methods=(MethodShare("Cash", 293_80),),
    tendered_fen=300_00,
    change_fen=6_20,
    collector="Li Min",
)

SAMPLES = {
    "plain": (PLAIN, "zh_CN"),
    "single": (SINGLE, "zh_CN"),
    "troubled": (TROUBLED, "zh_CN"),
    "practice": (PRACTICE, "zh_CN"),
    "english": (ENGLISH, "en"),
}
