<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>sealing</name>
    <message>
        <source>A sealed number cannot be read: this desk has another key, or the data was changed.</source>
        <translation>無法解密證件號碼：本機金鑰不符，或資料被改動過。</translation>
    </message>
</context>
</TS>
