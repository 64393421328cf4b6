<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>payouts</name>
    <message>
        <source>Enter the amount that is paid.</source>
        <translation>請填寫支付金額。</translation>
    </message>
    <message>
        <source>Without a unit there is no account for a credit. Choose another way to pay.</source>
        <translation>沒有房號，無法記入預存款，請選擇其他支付方式。</translation>
    </message>
</context>
</TS>
