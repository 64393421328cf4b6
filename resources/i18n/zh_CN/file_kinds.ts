<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>file_kinds</name>
    <message>
        <source>A negative amount is prepaid money.</source>
        <translation>负数表示预存。</translation>
    </message>
    <message>
        <source>Amount owed</source>
        <translation>欠费金额</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>Code or name of the fee item the amount is owed for.</source>
        <translation>欠费所属收费项目的编码或名称。</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>证件类型</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>应收日期</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Fee item</source>
        <translation>收费项目</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>楼层</translation>
    </message>
    <message>
        <source>Floor area</source>
        <translation>建筑面积</translation>
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
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Inner area</source>
        <translation>套内面积</translation>
    </message>
    <message>
        <source>Kept sealed; lists show it masked.</source>
        <translation>加密保存，列表中只显示部分号码。</translation>
    </message>
    <message>
        <source>Mailing address</source>
        <translation>联系地址</translation>
    </message>
    <message>
        <source>Meter number</source>
        <translation>表号</translation>
    </message>
    <message>
        <source>Meter readings</source>
        <translation>抄表读数</translation>
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
        <translation>同一房屋同一项目有多块表时必填。</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>使用状态</translation>
    </message>
    <message>
        <source>Opening balances</source>
        <translation>期初余额</translation>
    </message>
    <message>
        <source>Plates</source>
        <translation>车牌号</translation>
    </message>
    <message>
        <source>Prepaid</source>
        <translation>预存金额</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>抄表日期</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>本次读数</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Several with commas between them.</source>
        <translation>多个车牌用逗号隔开。</translation>
    </message>
    <message>
        <source>Square metres, at most two decimals.</source>
        <translation>平方米，最多两位小数。</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>The whole name (1-101, 3栋2单元1501), or the room beside a building column.</source>
        <translation>写完整房号（1-101、3栋2单元1501），或另设楼栋列后只写房间号。</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>房号</translation>
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
        <translation>业主、共有人、租户、家庭成员或受托人；留空按业主处理。</translation>
    </message>
    <message>
        <source>住宅, 商铺, 办公, 车位, 储藏室 or 其他.</source>
        <translation>住宅、商铺、办公、车位、储藏室或其他。</translation>
    </message>
    <message>
        <source>未交付, 空置, 自住 or 出租.</source>
        <translation>未交付、空置、自住或出租。</translation>
    </message>
</context>
</TS>
