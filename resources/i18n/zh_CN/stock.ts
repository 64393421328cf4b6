<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>stock</name>
    <message>
        <source>“{code}” is there already.</source>
        <translation>“{code}”已存在。</translation>
    </message>
</context>
</TS>
