<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>drawers</name>
    <message>
        <source>A count is whole numbers of notes and coins.</source>
        <translation>点钞数量须为整数张（枚）。</translation>
    </message>
    <message>
        <source>A shift of {name} is already open on this drawer.</source>
        <translation>此钱箱已有 {name} 的班次未结。</translation>
    </message>
    <message>
        <source>Count the drawer before closing the shift.</source>
        <translation>请先点钞，再交班结账。</translation>
    </message>
    <message>
        <source>Open your shift first: count the float in the drawer.</source>
        <translation>请先开班：清点钱箱备用金。</translation>
    </message>
    <message>
        <source>The count differs by {difference}: say why.</source>
        <translation>点钞相差 {difference}，请说明原因。</translation>
    </message>
    <message>
        <source>The drawer was already counted twice.</source>
        <translation>钱箱已点过两次。</translation>
    </message>
    <message>
        <source>This shift is already counted: close it first.</source>
        <translation>本班次已点钞，请先结班。</translation>
    </message>
</context>
</TS>
