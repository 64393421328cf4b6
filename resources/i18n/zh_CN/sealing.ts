<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>sealing</name>
    <message>
        <source>A sealed number cannot be read: this desk has another key, or the data was changed.</source>
        <translation>无法解密证件号码：本机密钥不符，或数据被改动过。</translation>
    </message>
</context>
</TS>
