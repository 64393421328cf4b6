<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>import_places</name>
    <message>
        <source>The building is missing. Write it in its own column, or as in 1-101.</source>
        <translation>缺少樓棟，請另設樓棟一列，或寫成 1-101 的形式。</translation>
    </message>
    <message>
        <source>The unit “{unit}” is not on the register. Import the units first.</source>
        <translation>房屋“{unit}”尚未登記，請先匯入房屋。</translation>
    </message>
    <message>
        <source>“{unit}” can mean {first} or {second}. Write the building too.</source>
        <translation>“{unit}”可能是 {first} 或 {second}，請寫明樓棟。</translation>
    </message>
</context>
</TS>
