<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>changes</name>
    <message>
        <source>The change log does not fit together at entry {seq} ({fault}).</source>
        <translation>变更日志在第 {seq} 条处不连贯（{fault}）。</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>it was altered, or one before it</source>
        <translation>本条或之前的记录被改动</translation>
    </message>
    <message>
        <source>its content cannot be read</source>
        <translation>内容无法读取</translation>
    </message>
    <message>
        <source>its day, person or act were altered</source>
        <translation>日期、人员或操作被改动</translation>
    </message>
    <message>
        <source>its place is not the one it was given</source>
        <translation>位置与分配的不符</translation>
    </message>
    <message>
        <source>the end is missing</source>
        <translation>末尾缺失</translation>
    </message>
</context>
</TS>
