<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>file_kinds</name>
    <message>
        <source>A negative amount is prepaid money.</source>
        <translation>負數表示預存。</translation>
    </message>
    <message>
        <source>Amount owed</source>
        <translation>欠費金額</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>樓棟</translation>
    </message>
    <message>
        <source>Code or name of the fee item the amount is owed for.</source>
        <translation>欠費所屬收費專案的編碼或名稱。</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>證件型別</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>應收日期</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>單元</translation>
    </message>
    <message>
        <source>Fee item</source>
        <translation>收費專案</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>樓層</translation>
    </message>
    <message>
        <source>Floor area</source>
        <translation>建築面積</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation>交付日期</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>證件號碼</translation>
    </message>
    <message>
        <source>Inner area</source>
        <translation>套內面積</translation>
    </message>
    <message>
        <source>Kept sealed; lists show it masked.</source>
        <translation>加密儲存，列表中只顯示部分號碼。</translation>
    </message>
    <message>
        <source>Mailing address</source>
        <translation>聯絡地址</translation>
    </message>
    <message>
        <source>Meter number</source>
        <translation>表號</translation>
    </message>
    <message>
        <source>Meter readings</source>
        <translation>抄表讀數</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Needed where a unit has several meters for one item.</source>
        <translation>同一房屋同一專案有多塊表時必填。</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>使用狀態</translation>
    </message>
    <message>
        <source>Opening balances</source>
        <translation>期初餘額</translation>
    </message>
    <message>
        <source>Plates</source>
        <translation>車牌號</translation>
    </message>
    <message>
        <source>Prepaid</source>
        <translation>預存金額</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>抄表日期</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>本次讀數</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Several with commas between them.</source>
        <translation>多個車牌用逗號隔開。</translation>
    </message>
    <message>
        <source>Square metres, at most two decimals.</source>
        <translation>平方米，最多兩位小數。</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>聯絡電話</translation>
    </message>
    <message>
        <source>The whole name (1-101, 3栋2单元1501), or the room beside a building column.</source>
        <translation>寫完整房號（1-101、3棟2單元1501），或另設樓棟列後只寫房間號。</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>房號</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>房屋</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>业主, 共有人, 租户, 家庭成员 or 受托人; an owner if empty.</source>
        <translation>業主、共有人、租戶、家庭成員或受託人；留空按業主處理。</translation>
    </message>
    <message>
        <source>住宅, 商铺, 办公, 车位, 储藏室 or 其他.</source>
        <translation>住宅、商鋪、辦公、車位、儲藏室或其他。</translation>
    </message>
    <message>
        <source>未交付, 空置, 自住 or 出租.</source>
        <translation>未交付、空置、自住或出租。</translation>
    </message>
</context>
</TS>
