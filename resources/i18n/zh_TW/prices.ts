<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>prices</name>
    <message>
        <source>Enter the name that bills and receipts show.</source>
        <translation>請填寫賬單和收據上顯示的費項名稱。</translation>
    </message>
    <message>
        <source>There is already a fee item “{code}”.</source>
        <translation>費項編碼“{code}”已存在。</translation>
    </message>
    <message>
        <source>{item} has been charged already: what it is charged by and its cycle stay as they are. End this fee item and add a new one.</source>
        <translation>{item}已出過賬，計費方式和收費週期不能再改。請停用該費項，另建新費項。</translation>
    </message>
    <message>
        <source>“{code}” cannot be a code: 1 to 16 letters A-Z, digits, - and _.</source>
        <translation>“{code}”不能作為費項編碼，編碼為 1 至 16 位字母、數字、- 和 _。</translation>
    </message>
</context>
</TS>
