<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>charges</name>
    <message>
        <source>Say why: a reason is needed.</source>
        <translation>請填寫原因。</translation>
    </message>
    <message>
        <source>The charge cannot be reduced by more than it is.</source>
        <translation>減免金額不能超過應收金額。</translation>
    </message>
    <message>
        <source>This item and period is already charged. Void the charge first to bill it again.</source>
        <translation>該費項本期已出賬。如需重新出賬，請先作廢原賬單。</translation>
    </message>
    <message>
        <source>What was overpaid on this charge has been used since. Charge the difference separately.</source>
        <translation>這筆費用多收的部分已被使用，請另行補收差額。</translation>
    </message>
</context>
</TS>
