<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>printers</name>
    <message>
        <source>A printer cannot stand in for itself.</source>
        <translation>打印机不能作为自己的备用打印机。</translation>
    </message>
    <message>
        <source>A shift of at most 50 mm to either side is possible.</source>
        <translation>偏移量最多为上下左右各50毫米。</translation>
    </message>
    <message>
        <source>“{name}” cannot be a printer's name.</source>
        <translation>“{name}”不能用作打印机名称。</translation>
    </message>
    <message>
        <source>“{name}” cannot be set to “{value}”.</source>
        <translation>“{name}”不能设为“{value}”。</translation>
    </message>
</context>
</TS>
