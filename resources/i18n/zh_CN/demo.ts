<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>demo</name>
    <message>
        <source>This folder already holds an estate. Choose an empty one for the demonstration.</source>
        <translation>此文件夹中已有小区数据，请为演示另选一个空文件夹。</translation>
    </message>
</context>
</TS>
