<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>kept_by_head_office</name>
    <message>
        <source>Head office keeps this for all its centres; changes come with the next meeting.</source>
        <translation>此处由总部统一管理，变更会在下次同步时下发。</translation>
    </message>
</context>
</TS>
