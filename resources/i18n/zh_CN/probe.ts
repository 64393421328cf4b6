<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>probe</name>
    <message>
        <source>{address} cannot be asked: a file and a print system pass no answers on. Set by hand what the printer can do.</source>
        <translation>无法检测 {address}：文件和系统打印队列不会传回应答。请手工设置打印机功能。</translation>
    </message>
</context>
</TS>
