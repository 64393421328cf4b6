<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>typed_dates</name>
    <message>
        <source>There is no such day: “{value}”.</source>
        <translation>日曆上沒有這一天：“{value}”。</translation>
    </message>
    <message>
        <source>“{value}” is not a date. Type for example 3, 5-2, +5, 今天 or 20261121.</source>
        <translation>“{value}”不是日期，可輸入如 3、5-2、+5、今天、20261121。</translation>
    </message>
    <message>
        <source>“{value}” is too far away. Dates run from 1900 to 2199.</source>
        <translation>“{value}”超出範圍，日期須在 1900 年至 2199 年之間。</translation>
    </message>
</context>
</TS>
