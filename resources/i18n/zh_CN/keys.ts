<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>keys</name>
    <message>
        <source>The recovery key is not right. Compare it with the paper, letter by letter.</source>
        <translation>恢复密钥不正确，请与纸面逐字核对。</translation>
    </message>
</context>
</TS>
