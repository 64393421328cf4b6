<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>reversals</name>
    <message>
        <source>Moved from receipt {number}</source>
        <translation>由收据 {number} 转入</translation>
    </message>
    <message>
        <source>Receipt {number} is already void.</source>
        <translation>收据 {number} 已作废。</translation>
    </message>
    <message>
        <source>The payer's copy must come back, or the payer signs a statement instead.</source>
        <translation>须收回交款人联，或由交款人签写说明。</translation>
    </message>
    <message>
        <source>This payment used prepaid money of its unit: void it and collect anew.</source>
        <translation>这笔收款用了原房号的预存款，不能转移：请作废后重新收款。</translation>
    </message>
    <message>
        <source>{missing} of this payment was prepaid and has been used since. Void that use first.</source>
        <translation>这笔收款中有 {missing} 转入预存并已被使用，请先作废使用它的收据。</translation>
    </message>
    <message>
        <source>{name} took this money and cannot agree to its void: ask somebody else.</source>
        <translation>这笔款是 {name} 收的，不能由其本人复核作废，请换一位复核人。</translation>
    </message>
    <message>
        <source>{reason} (moved to receipt {number})</source>
        <translation>{reason}（转入收据 {number}）</translation>
    </message>
</context>
</TS>
