<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>kernel</name>
    <message>
        <source>There is no workflow “{name}”.</source>
        <translation>没有“{name}”这一业务。</translation>
    </message>
</context>
</TS>
