<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>changes</name>
    <message>
        <source>The change log does not fit together at entry {seq} ({fault}).</source>
        <translation>變更日誌在第 {seq} 條處不連貫（{fault}）。</translation>
    </message>
</context>
</TS>
