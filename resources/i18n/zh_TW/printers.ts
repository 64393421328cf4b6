<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>printers</name>
    <message>
        <source>A printer cannot stand in for itself.</source>
        <translation>印表機不能作為自己的備用印表機。</translation>
    </message>
    <message>
        <source>A shift of at most 50 mm to either side is possible.</source>
        <translation>偏移量最多為上下左右各50毫米。</translation>
    </message>
    <message>
        <source>“{name}” cannot be a printer's name.</source>
        <translation>“{name}”不能用作印表機名稱。</translation>
    </message>
    <message>
        <source>“{name}” cannot be set to “{value}”.</source>
        <translation>“{name}”不能設為“{value}”。</translation>
    </message>
</context>
</TS>
