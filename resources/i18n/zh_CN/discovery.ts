<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>discovery</name>
    <message>
        <source>USB</source>
        <translation>USB</translation>
    </message>
    <message>
        <source>USB, through the system's driver</source>
        <translation>USB（系统驱动）</translation>
    </message>
    <message>
        <source>print system</source>
        <translation>系统打印队列</translation>
    </message>
    <message>
        <source>serial port</source>
        <translation>串口</translation>
    </message>
</context>
</TS>
