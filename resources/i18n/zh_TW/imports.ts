<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>imports</name>
    <message>
        <source>  {sheet}, row {row}, {column} “{value}”: {reason}</source>
        <translation>  {sheet} 第 {row} 行 {column}“{value}”：{reason}</translation>
    </message>
    <message>
        <source>  … and {count} more</source>
        <translation>  …… 另有 {count} 處</translation>
    </message>
    <message>
        <source>An import can be taken back within {hours} hours; correct the rows one by one.</source>
        <translation>匯入只能在 {hours} 小時內撤銷，請逐條更正。</translation>
    </message>
    <message>
        <source>Imported. To take it back: import undo {batch}</source>
        <translation>已匯入。如需撤銷：import undo {batch}</translation>
    </message>
    <message>
        <source>Nothing was changed yet. Add --commit to import.</source>
        <translation>尚未寫入。加上 --commit 後正式匯入。</translation>
    </message>
    <message>
        <source>Nothing was changed. Correct these rows first.</source>
        <translation>未作任何改動，請先改正以上各行。</translation>
    </message>
    <message>
        <source>Take the import back on the desk that made it.</source>
        <translation>請在當初匯入的那臺電腦上撤銷。</translation>
    </message>
    <message>
        <source>The file has no rows to import.</source>
        <translation>檔案中沒有可匯入的資料行。</translation>
    </message>
    <message>
        <source>This file was already imported on {day} as “{name}”. Take that import back first.</source>
        <translation>該檔案已於 {day} 以“{name}”匯入過，請先撤銷那次匯入。</translation>
    </message>
    <message>
        <source>This import was already taken back.</source>
        <translation>此次匯入已經撤銷。</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤銷</translation>
    </message>
    <message>
        <source>{count} rows cannot be imported; nothing was changed. Correct them first.</source>
        <translation>有 {count} 行無法匯入，未作任何改動，請先改正。</translation>
    </message>
    <message>
        <source>{rows} rows, {ok} of them good</source>
        <translation>共 {rows} 行，其中 {ok} 行有效</translation>
    </message>
</context>
</TS>
