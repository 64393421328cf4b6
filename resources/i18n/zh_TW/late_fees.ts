<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>late_fees</name>
    <message>
        <source>Grace days must not be negative, the rate lies from 0 to 1 % a day, the cap from 0 to 100 % of the principal.</source>
        <translation>寬限天數不能為負數，日費率應在 0 至 1% 之間，上限應在本金的 0 至 100% 之間。</translation>
    </message>
</context>
</TS>
