<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>changes</name>
    <message>
        <source>The change log does not fit together at entry {seq} ({fault}).</source>
        <translation>变更日志在第 {seq} 条处不连贯（{fault}）。</translation>
    </message>
</context>
</TS>
