<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>kept_by_head_office</name>
    <message>
        <source>Head office keeps this for all its centres; changes come with the next meeting.</source>
        <translation>此處由總部統一管理，變更會在下次同步時下發。</translation>
    </message>
</context>
</TS>
