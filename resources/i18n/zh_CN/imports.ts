<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>imports</name>
    <message>
        <source>  {sheet}, row {row}, {column} “{value}”: {reason}</source>
        <translation>  {sheet} 第 {row} 行 {column}“{value}”：{reason}</translation>
    </message>
    <message>
        <source>  … and {count} more</source>
        <translation>  …… 另有 {count} 处</translation>
    </message>
    <message>
        <source>An import can be taken back within {hours} hours; correct the rows one by one.</source>
        <translation>导入只能在 {hours} 小时内撤销，请逐条更正。</translation>
    </message>
    <message>
        <source>Imported. To take it back: import undo {batch}</source>
        <translation>已导入。如需撤销：import undo {batch}</translation>
    </message>
    <message>
        <source>Nothing was changed yet. Add --commit to import.</source>
        <translation>尚未写入。加上 --commit 后正式导入。</translation>
    </message>
    <message>
        <source>Nothing was changed. Correct these rows first.</source>
        <translation>未作任何改动，请先改正以上各行。</translation>
    </message>
    <message>
        <source>Take the import back on the desk that made it.</source>
        <translation>请在当初导入的那台电脑上撤销。</translation>
    </message>
    <message>
        <source>The file has no rows to import.</source>
        <translation>文件中没有可导入的数据行。</translation>
    </message>
    <message>
        <source>This file was already imported on {day} as “{name}”. Take that import back first.</source>
        <translation>该文件已于 {day} 以“{name}”导入过，请先撤销那次导入。</translation>
    </message>
    <message>
        <source>This import was already taken back.</source>
        <translation>此次导入已经撤销。</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>{count} rows cannot be imported; nothing was changed. Correct them first.</source>
        <translation>有 {count} 行无法导入，未作任何改动，请先改正。</translation>
    </message>
    <message>
        <source>{rows} rows, {ok} of them good</source>
        <translation>共 {rows} 行，其中 {ok} 行有效</translation>
    </message>
</context>
</TS>
