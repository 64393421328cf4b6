<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>estate</name>
    <message>
        <source>A unit cannot change from “{old}” to “{new}”.</source>
        <translation>房屋状态不能由“{old}”直接改为“{new}”。</translation>
    </message>
    <message>
        <source>Building {code}</source>
        <translation>{code}栋</translation>
    </message>
    <message>
        <source>Leased</source>
        <translation>出租</translation>
    </message>
    <message>
        <source>Not yet handed over</source>
        <translation>未交付</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>办公</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Owner-occupied</source>
        <translation>自住</translation>
    </message>
    <message>
        <source>Parking space</source>
        <translation>车位</translation>
    </message>
    <message>
        <source>People are still registered on the unit {unit}. End their roles first.</source>
        <translation>房屋 {unit} 名下还有登记的人员，请先终止其身份。</translation>
    </message>
    <message>
        <source>Residential</source>
        <translation>住宅</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>商铺</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>储藏室</translation>
    </message>
    <message>
        <source>The building {building} is already there.</source>
        <translation>楼栋 {building} 已经存在。</translation>
    </message>
    <message>
        <source>The building {building} still has units.</source>
        <translation>楼栋 {building} 下还有房屋。</translation>
    </message>
    <message>
        <source>The unit is not handed over yet; it can be decorated only after that.</source>
        <translation>该房屋尚未交付，交付后才能装修。</translation>
    </message>
    <message>
        <source>The unit {unit} has charges or payments and cannot be removed.</source>
        <translation>房屋 {unit} 有应收或收款记录，不能删除。</translation>
    </message>
    <message>
        <source>The unit {unit} is already there.</source>
        <translation>房屋 {unit} 已经存在。</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>空置</translation>
    </message>
    <message>
        <source>“{value}” does not name a unit. Write building and room, such as 1-101.</source>
        <translation>“{value}”不是完整的房号，请写明楼栋和房间，例如 1-101。</translation>
    </message>
    <message>
        <source>“{value}” is not an area in square metres. Type for example 89.50.</source>
        <translation>“{value}”不是有效的面积（平方米），请按 89.50 的格式输入。</translation>
    </message>
</context>
</TS>
