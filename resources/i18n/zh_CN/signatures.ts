<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>signatures</name>
    <message>
        <source>First must sign: {who}.</source>
        <translation>须先由“{who}”签字。</translation>
    </message>
    <message>
        <source>You have signed for “{who}”; somebody else must sign here.</source>
        <translation>您已代“{who}”签字，此处须由他人签字。</translation>
    </message>
    <message>
        <source>“{who}” has signed already.</source>
        <translation>“{who}”已签字。</translation>
    </message>
</context>
</TS>
