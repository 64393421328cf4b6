<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>charges</name>
    <message>
        <source>Say why: a reason is needed.</source>
        <translation>请填写原因。</translation>
    </message>
    <message>
        <source>The charge cannot be reduced by more than it is.</source>
        <translation>减免金额不能超过应收金额。</translation>
    </message>
    <message>
        <source>This item and period is already charged. Void the charge first to bill it again.</source>
        <translation>该费项本期已出账。如需重新出账，请先作废原账单。</translation>
    </message>
    <message>
        <source>What was overpaid on this charge has been used since. Charge the difference separately.</source>
        <translation>这笔费用多收的部分已被使用，请另行补收差额。</translation>
    </message>
</context>
</TS>
