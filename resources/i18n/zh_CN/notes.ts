<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>notes</name>
    <message>
        <source>Sheet “{sheet}” has {count} hidden rows; they were read like the others.</source>
        <translation>工作表“{sheet}”有 {count} 个隐藏行，已和其他行一样读取。</translation>
    </message>
    <message>
        <source>Sheet “{sheet}” was left out: it has no column “{columns}”.</source>
        <translation>工作表“{sheet}”未读取：缺少“{columns}”列。</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”: row {row} is a sum and was left out.</source>
        <translation>工作表“{sheet}”：第 {row} 行是合计，已略过。</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”: row {row} is the example of the template and was left out.</source>
        <translation>工作表“{sheet}”：第 {row} 行是模板的示例，已略过。</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”: texts in merged cells count for each of their rows.</source>
        <translation>工作表“{sheet}”：合并单元格里的文字对其中每一行都有效。</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”: these columns are not used: {columns}.</source>
        <translation>工作表“{sheet}”：这些列没有用到：{columns}。</translation>
    </message>
    <message>
        <source>The file is named like a workbook but is a plain text; read as CSV.</source>
        <translation>文件名像工作簿，实际是纯文本，已按 CSV 读取。</translation>
    </message>
    <message>
        <source>The hidden sheet “{sheet}” was left out.</source>
        <translation>隐藏的工作表“{sheet}”未读取。</translation>
    </message>
    <message>
        <source>The text was read as {encoding}.</source>
        <translation>文本按 {encoding} 编码读取。</translation>
    </message>
    <message>
        <source>The workbook holds macros; they were not run.</source>
        <translation>工作簿含有宏，宏没有运行。</translation>
    </message>
    <message>
        <source>The workbook refers to other files; the values saved last were read.</source>
        <translation>工作簿引用了其他文件，读取的是上次保存的值。</translation>
    </message>
</context>
</TS>
