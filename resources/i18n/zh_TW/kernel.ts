<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>kernel</name>
    <message>
        <source>There is no workflow “{name}”.</source>
        <translation>沒有“{name}”這一業務。</translation>
    </message>
</context>
</TS>
