<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>changes</name>
    <message>
        <source>The change log does not fit together at entry {seq} ({fault}).</source>
        <translation>變更日誌在第 {seq} 條處不連貫（{fault}）。</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>it was altered, or one before it</source>
        <translation>本條或之前的記錄被改動</translation>
    </message>
    <message>
        <source>its content cannot be read</source>
        <translation>內容無法讀取</translation>
    </message>
    <message>
        <source>its day, person or act were altered</source>
        <translation>日期、人員或操作被改動</translation>
    </message>
    <message>
        <source>its place is not the one it was given</source>
        <translation>位置與分配的不符</translation>
    </message>
    <message>
        <source>the end is missing</source>
        <translation>末尾缺失</translation>
    </message>
</context>
</TS>
