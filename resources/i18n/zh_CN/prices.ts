<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>prices</name>
    <message>
        <source>Enter the name that bills and receipts show.</source>
        <translation>请填写账单和收据上显示的费项名称。</translation>
    </message>
    <message>
        <source>There is already a fee item “{code}”.</source>
        <translation>费项编码“{code}”已存在。</translation>
    </message>
    <message>
        <source>{item} has been charged already: what it is charged by and its cycle stay as they are. End this fee item and add a new one.</source>
        <translation>{item}已出过账，计费方式和收费周期不能再改。请停用该费项，另建新费项。</translation>
    </message>
    <message>
        <source>“{code}” cannot be a code: 1 to 16 letters A-Z, digits, - and _.</source>
        <translation>“{code}”不能作为费项编码，编码为 1 至 16 位字母、数字、- 和 _。</translation>
    </message>
</context>
</TS>
