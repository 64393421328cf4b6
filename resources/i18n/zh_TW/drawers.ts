<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>drawers</name>
    <message>
        <source>A count is whole numbers of notes and coins.</source>
        <translation>點鈔數量須為整數張（枚）。</translation>
    </message>
    <message>
        <source>A shift of {name} is already open on this drawer.</source>
        <translation>此錢箱已有 {name} 的班次未結。</translation>
    </message>
    <message>
        <source>Count the drawer before closing the shift.</source>
        <translation>請先點鈔，再交班結賬。</translation>
    </message>
    <message>
        <source>Open your shift first: count the float in the drawer.</source>
        <translation>請先開班：清點錢箱備用金。</translation>
    </message>
    <message>
        <source>The count differs by {difference}: say why.</source>
        <translation>點鈔相差 {difference}，請說明原因。</translation>
    </message>
    <message>
        <source>The drawer was already counted twice.</source>
        <translation>錢箱已點過兩次。</translation>
    </message>
    <message>
        <source>This shift is already counted: close it first.</source>
        <translation>本班次已點鈔，請先結班。</translation>
    </message>
</context>
</TS>
