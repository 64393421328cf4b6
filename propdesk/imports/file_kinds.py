"""The files that can be imported: which columns each kind has, and what people call them."""

from collections.abc import Mapping

from propdesk.domain.imports import ImportKind
from propdesk.i18n import QT_TRANSLATE_NOOP, Message
from propdesk.imports.columns import CellKind, ColumnSpec

_ROOM = ColumnSpec(
    "room",
    QT_TRANSLATE_NOOP("file_kinds", "Unit"),
    CellKind.ROOM,
    (
        *("房屋", "房间", "房间号", "房间号码", "室号", "门牌号", "房屋编号", "房屋名称", "房产"),
        *(
            "单元号房号",
            "房屋地址",
            "Room",
            "Room No",
            "Room number",
            "Unit No",
            "Unit code",
            "House",
        ),
    ),
    required=True,
    example="1-101",
    hint=QT_TRANSLATE_NOOP(
        "file_kinds", "The whole name (1-101, 3栋2单元1501), or the room beside a building column."
    ),
)
_BUILDING = ColumnSpec(
    "building",
    QT_TRANSLATE_NOOP("file_kinds", "Building"),
    CellKind.ROOM,
    ("楼栋号", "楼号", "栋号", "栋", "幢", "幢号", "楼宇", "座", "Block", "Building No"),
)
_ENTRANCE = ColumnSpec(
    "entrance",
    QT_TRANSLATE_NOOP("file_kinds", "Entrance"),
    CellKind.ROOM,
    ("单元号", "门", "门号", "Staircase", "Entrance No"),
)
_PLACE = (_ROOM, _BUILDING, _ENTRANCE)
_ITEM_NAMES = ("费用项目", "收费科目", "费项", "项目", "费用名称", "Item", "Fee")

UNITS = (
    *_PLACE,
    ColumnSpec(
        "floor",
        QT_TRANSLATE_NOOP("file_kinds", "Floor"),
        CellKind.INTEGER,
        ("所在楼层", "层", "Storey"),
        example="1",
    ),
    ColumnSpec(
        "area",
        QT_TRANSLATE_NOOP("file_kinds", "Floor area"),
        CellKind.DECIMAL,
        ("面积", "收费面积", "计费面积", "房屋面积", "Area", "Gross area"),
        example="89.5",
        hint=QT_TRANSLATE_NOOP("file_kinds", "Square metres, at most two decimals."),
    ),
    ColumnSpec(
        "inner_area",
        QT_TRANSLATE_NOOP("file_kinds", "Inner area"),
        CellKind.DECIMAL,
        ("套内", "使用面积", "Net area"),
        example="72",
    ),
    ColumnSpec(
        "usage",
        QT_TRANSLATE_NOOP("file_kinds", "Use"),
        aliases=("房屋用途", "房屋类型", "类型", "性质", "Usage", "Type"),
        example="住宅",
        hint=QT_TRANSLATE_NOOP("file_kinds", "住宅, 商铺, 办公, 车位, 储藏室 or 其他."),
    ),
    ColumnSpec(
        "delivered_on",
        QT_TRANSLATE_NOOP("file_kinds", "Handed over on"),
        CellKind.DATE,
        ("交房日期", "收房日期", "入伙日期", "接房日期", "交付时间", "Delivered", "Handover date"),
        example="2026-01-05",
    ),
    ColumnSpec(
        "occupancy",
        QT_TRANSLATE_NOOP("file_kinds", "Occupancy"),
        aliases=("房屋状态", "入住状态", "状态", "居住状态", "Occupancy state", "Status"),
        example="自住",
        hint=QT_TRANSLATE_NOOP("file_kinds", "未交付, 空置, 自住 or 出租."),
    ),
)
CUSTOMERS = (
    *_PLACE,
    ColumnSpec(
        "name",
        QT_TRANSLATE_NOOP("file_kinds", "Name"),
        aliases=(
            "业主",
            "业主姓名",
            "客户",
            "客户姓名",
            "客户名称",
            "住户姓名",
            "租户姓名",
            "名称",
        ),
        required=True,
        example="王小明",
    ),
    ColumnSpec(
        "role",
        QT_TRANSLATE_NOOP("file_kinds", "Role"),
        aliases=("关系", "与房屋关系", "客户类型", "住户类型", "角色", "Relation", "Customer type"),
        example="业主",
        hint=QT_TRANSLATE_NOOP(
            "file_kinds", "业主, 共有人, 租户, 家庭成员 or 受托人; an owner if empty."
        ),
    ),
    ColumnSpec(
        "phone",
        QT_TRANSLATE_NOOP("file_kinds", "Telephone"),
        CellKind.PHONE,
        ("电话", "手机", "手机号", "手机号码", "电话号码", "联系方式", "Phone", "Mobile", "Tel"),
        example="13800138000",
    ),
    ColumnSpec(
        "id_kind",
        QT_TRANSLATE_NOOP("file_kinds", "Document"),
        aliases=("证件名称", "证件", "ID type", "Document type"),
        example="身份证",
    ),
    ColumnSpec(
        "id_number",
        QT_TRANSLATE_NOOP("file_kinds", "ID number"),
        CellKind.ID_NUMBER,
        ("证件号", "身份证", "身份证号", "身份证号码", "ID", "ID No", "Identity number"),
        hint=QT_TRANSLATE_NOOP("file_kinds", "Kept sealed; lists show it masked."),
    ),
    ColumnSpec(
        "first",
        QT_TRANSLATE_NOOP("file_kinds", "From"),
        CellKind.DATE,
        ("开始日期", "入住日期", "起租日期", "起始时间", "Start date", "Since"),
        example="2026-01-05",
    ),
    ColumnSpec(
        "last",
        QT_TRANSLATE_NOOP("file_kinds", "Until"),
        CellKind.DATE,
        ("结束日期", "到期日期", "退租日期", "截止时间", "End date", "To"),
    ),
    ColumnSpec(
        "plate",
        QT_TRANSLATE_NOOP("file_kinds", "Plates"),
        aliases=("车牌", "车牌号码", "车辆", "Plate", "Licence plate"),
        hint=QT_TRANSLATE_NOOP("file_kinds", "Several with commas between them."),
    ),
    ColumnSpec(
        "address",
        QT_TRANSLATE_NOOP("file_kinds", "Mailing address"),
        aliases=("地址", "通讯地址", "邮寄地址", "Address"),
    ),
    ColumnSpec(
        "note", QT_TRANSLATE_NOOP("file_kinds", "Remark"), aliases=("备注信息", "说明", "Note")
    ),
)
OPENING = (
    *_PLACE,
    ColumnSpec(
        "item",
        QT_TRANSLATE_NOOP("file_kinds", "Fee item"),
        aliases=_ITEM_NAMES,
        example="物业费",
        hint=QT_TRANSLATE_NOOP(
            "file_kinds", "Code or name of the fee item the amount is owed for."
        ),
    ),
    ColumnSpec(
        "period",
        QT_TRANSLATE_NOOP("file_kinds", "Month"),
        CellKind.PERIOD,
        ("账期", "费用月份", "所属月份", "欠费月份", "期间", "Period"),
        example="2026-01",
    ),
    ColumnSpec(
        "due_on",
        QT_TRANSLATE_NOOP("file_kinds", "Due date"),
        CellKind.DATE,
        ("应缴日期", "到期日", "缴费截止日", "Due"),
    ),
    ColumnSpec(
        "amount",
        QT_TRANSLATE_NOOP("file_kinds", "Amount owed"),
        CellKind.MONEY,
        ("欠费", "欠款", "欠费余额", "期初欠费", "应收金额", "金额", "Amount", "Owed", "Balance"),
        example="210.33",
        hint=QT_TRANSLATE_NOOP("file_kinds", "A negative amount is prepaid money."),
    ),
    ColumnSpec(
        "prepaid",
        QT_TRANSLATE_NOOP("file_kinds", "Prepaid"),
        CellKind.MONEY,
        ("预存", "预存款", "预收", "预收款", "预收余额", "预缴金额", "Prepayment", "Credit"),
    ),
)
READINGS = (
    *_PLACE,
    ColumnSpec(
        "item",
        QT_TRANSLATE_NOOP("file_kinds", "Fee item"),
        aliases=(*_ITEM_NAMES, "仪表类型", "表类型", "Meter type"),
        required=True,
        example="水费",
    ),
    ColumnSpec(
        "serial",
        QT_TRANSLATE_NOOP("file_kinds", "Meter number"),
        aliases=("表编号", "表具编号", "仪表编号", "Meter", "Serial"),
        hint=QT_TRANSLATE_NOOP(
            "file_kinds", "Needed where a unit has several meters for one item."
        ),
    ),
    ColumnSpec(
        "read_on",
        QT_TRANSLATE_NOOP("file_kinds", "Read on"),
        CellKind.DATE,
        ("抄表时间", "抄表日", "读表日期", "日期", "Reading date", "Date"),
        required=True,
        example="2026-01-31",
    ),
    ColumnSpec(
        "value",
        QT_TRANSLATE_NOOP("file_kinds", "Reading"),
        CellKind.DECIMAL,
        ("读数", "本次表底", "本期读数", "止码", "表底数", "Value", "Register"),
        required=True,
        places=3,
        example="128.5",
    ),
)
COLUMNS: Mapping[ImportKind, tuple[ColumnSpec, ...]] = {
    ImportKind.UNITS: UNITS,
    ImportKind.CUSTOMERS: CUSTOMERS,
    ImportKind.OPENING: OPENING,
    ImportKind.READINGS: READINGS,
}
TITLES: Mapping[ImportKind, Message] = {
    ImportKind.UNITS: QT_TRANSLATE_NOOP("file_kinds", "Units"),
    ImportKind.CUSTOMERS: QT_TRANSLATE_NOOP("file_kinds", "Customers"),
    ImportKind.OPENING: QT_TRANSLATE_NOOP("file_kinds", "Opening balances"),
    ImportKind.READINGS: QT_TRANSLATE_NOOP("file_kinds", "Meter readings"),
}
