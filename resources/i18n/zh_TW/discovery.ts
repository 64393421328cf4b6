<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>discovery</name>
    <message>
        <source>USB</source>
        <translation>USB</translation>
    </message>
    <message>
        <source>USB, through the system's driver</source>
        <translation>USB（系統驅動）</translation>
    </message>
    <message>
        <source>print system</source>
        <translation>系統列印佇列</translation>
    </message>
    <message>
        <source>serial port</source>
        <translation>串列埠</translation>
    </message>
</context>
</TS>
