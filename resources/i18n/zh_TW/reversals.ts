<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>reversals</name>
    <message>
        <source>Moved from receipt {number}</source>
        <translation>由收據 {number} 轉入</translation>
    </message>
    <message>
        <source>Receipt {number} is already void.</source>
        <translation>收據 {number} 已作廢。</translation>
    </message>
    <message>
        <source>The payer's copy must come back, or the payer signs a statement instead.</source>
        <translation>須收回交款人聯，或由交款人簽寫說明。</translation>
    </message>
    <message>
        <source>This payment used prepaid money of its unit: void it and collect anew.</source>
        <translation>這筆收款用了原房號的預存款，不能轉移：請作廢後重新收款。</translation>
    </message>
    <message>
        <source>{missing} of this payment was prepaid and has been used since. Void that use first.</source>
        <translation>這筆收款中有 {missing} 轉入預存並已被使用，請先作廢使用它的收據。</translation>
    </message>
    <message>
        <source>{name} took this money and cannot agree to its void: ask somebody else.</source>
        <translation>這筆款是 {name} 收的，不能由其本人複核作廢，請換一位複核人。</translation>
    </message>
    <message>
        <source>{reason} (moved to receipt {number})</source>
        <translation>{reason}（轉入收據 {number}）</translation>
    </message>
</context>
</TS>
