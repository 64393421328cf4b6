<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>cell_faults</name>
    <message>
        <source>The last digit of this ID number does not fit the others; look at the document again.</source>
        <translation>身份证号的末位校验码不符；请核对证件。</translation>
    </message>
    <message>
        <source>The result of this formula is not stored in the file; open it in Excel or WPS, save it, and try again.</source>
        <translation>文件里没有保存这个公式的结果；请用 Excel 或 WPS 打开并保存，再重试。</translation>
    </message>
    <message>
        <source>The spreadsheet has turned this into a date. Format the column as text and type it again.</source>
        <translation>表格把它变成了日期。请把该列设为文本格式后重新输入。</translation>
    </message>
    <message>
        <source>The spreadsheet holds this as a number and has lost its last digits. Format the column as text and type it again.</source>
        <translation>表格把它存成了数字，末尾几位已经丢失。请把该列设为文本格式后重新输入。</translation>
    </message>
    <message>
        <source>The spreadsheet shows the error {code} here; correct its formula.</source>
        <translation>表格在这里显示错误 {code}；请改正公式。</translation>
    </message>
    <message>
        <source>This cell must be filled in.</source>
        <translation>此单元格必须填写。</translation>
    </message>
    <message>
        <source>This date can be read in two ways; type it with the year in four digits first: 2026-01-05.</source>
        <translation>这个日期有两种读法；请先写四位年份，例如 2026-01-05。</translation>
    </message>
    <message>
        <source>This has more than {places} decimals; round it first.</source>
        <translation>小数超过 {places} 位；请先四舍五入。</translation>
    </message>
    <message>
        <source>This is no ID number.</source>
        <translation>这不是证件号码。</translation>
    </message>
    <message>
        <source>This is no amount; type it like 1234.50.</source>
        <translation>这不是金额；请按 1234.50 的样子填写。</translation>
    </message>
    <message>
        <source>This is no date; type it like 2026-01-05.</source>
        <translation>这不是日期；请按 2026-01-05 的样子填写。</translation>
    </message>
    <message>
        <source>This is no month; type it like 2026-01.</source>
        <translation>这不是月份；请按 2026-01 的样子填写。</translation>
    </message>
    <message>
        <source>This is no number; type it like 89.35.</source>
        <translation>这不是数字；请按 89.35 的样子填写。</translation>
    </message>
    <message>
        <source>This is no whole number.</source>
        <translation>这不是整数。</translation>
    </message>
    <message>
        <source>This is not one phone number.</source>
        <translation>这不是一个电话号码。</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>数字太大。</translation>
    </message>
    <message>
        <source>This text is longer than {limit} characters.</source>
        <translation>文字超过 {limit} 个字符。</translation>
    </message>
</context>
</TS>
