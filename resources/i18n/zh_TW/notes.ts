<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>notes</name>
    <message>
        <source>Sheet “{sheet}” has {count} hidden rows; they were read like the others.</source>
        <translation>工作表“{sheet}”有 {count} 個隱藏行，已和其他行一樣讀取。</translation>
    </message>
    <message>
        <source>Sheet “{sheet}” was left out: it has no column “{columns}”.</source>
        <translation>工作表“{sheet}”未讀取：缺少“{columns}”列。</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”: row {row} is a sum and was left out.</source>
        <translation>工作表“{sheet}”：第 {row} 行是合計，已略過。</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”: row {row} is the example of the template and was left out.</source>
        <translation>工作表“{sheet}”：第 {row} 行是模板的示例，已略過。</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”: texts in merged cells count for each of their rows.</source>
        <translation>工作表“{sheet}”：合併單元格里的文字對其中每一行都有效。</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”: these columns are not used: {columns}.</source>
        <translation>工作表“{sheet}”：這些列沒有用到：{columns}。</translation>
    </message>
    <message>
        <source>The file is named like a workbook but is a plain text; read as CSV.</source>
        <translation>檔名像工作簿，實際是純文字，已按 CSV 讀取。</translation>
    </message>
    <message>
        <source>The hidden sheet “{sheet}” was left out.</source>
        <translation>隱藏的工作表“{sheet}”未讀取。</translation>
    </message>
    <message>
        <source>The text was read as {encoding}.</source>
        <translation>文字按 {encoding} 編碼讀取。</translation>
    </message>
    <message>
        <source>The workbook holds macros; they were not run.</source>
        <translation>工作簿含有宏，宏沒有執行。</translation>
    </message>
    <message>
        <source>The workbook refers to other files; the values saved last were read.</source>
        <translation>工作簿引用了其他檔案，讀取的是上次儲存的值。</translation>
    </message>
</context>
</TS>
