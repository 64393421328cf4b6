<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>phones</name>
    <message>
        <source>“{value}” is not a telephone number.</source>
        <translation>“{value}”不是有效的电话号码。</translation>
    </message>
</context>
</TS>
