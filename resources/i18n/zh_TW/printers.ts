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
        <source>Chinese characters and signs</source>
        <translation>漢字與符號</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>工位</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>印表機</translation>
    </message>
    <message>
        <source>Printer test</source>
        <translation>印表機測試</translation>
    </message>
    <message>
        <source>“{name}” cannot be a printer's name.</source>
        <translation>“{name}”不能用作印表機名稱。</translation>
    </message>
</context>
</TS>
