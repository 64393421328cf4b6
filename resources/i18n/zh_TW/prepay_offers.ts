<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>prepay_offers</name>
    <message>
        <source>A month paid ahead is never negative.</source>
        <translation>預交月份的金額不能為負數。</translation>
    </message>
    <message>
        <source>An offer asks for at least one paid month and takes off from 0 to 100 %.</source>
        <translation>預交優惠至少須交一個月，折扣應在 0 至 100% 之間。</translation>
    </message>
</context>
</TS>
