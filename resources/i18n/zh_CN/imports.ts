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
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>All {rows} rows are good. Nothing was changed yet.</source>
        <translation>{rows} 行全部正确，尚未写入。</translation>
    </message>
    <message>
        <source>An import can be taken back within {hours} hours; correct the rows one by one.</source>
        <translation>导入只能在 {hours} 小时内撤销，请逐条更正。</translation>
    </message>
    <message>
        <source>Another file   Esc</source>
        <translation>换一个文件   Esc</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Checking {rows} rows once more: {count} …</source>
        <translation>正在复核 {rows} 行：第 {count} 行…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Choose a file   F4</source>
        <translation>选择文件   F4</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>导入记录</translation>
    </message>
    <message>
        <source>Every cell could be read.</source>
        <translation>所有单元格都能识别。</translation>
    </message>
    <message>
        <source>Everything that came with “{file}” ({rows} rows) is taken back, unless something was built on it since.</source>
        <translation>将撤销由“{file}”带入的全部数据（{rows} 行）；如果之后已有业务用到这些数据，则不能撤销。</translation>
    </message>
    <message>
        <source>Excel (.xlsx) or CSV; a file can also be dragged in here. It is checked first: nothing is changed before you say so. Import units first, then customers.</source>
        <translation>支持 Excel（.xlsx）和 CSV，也可以把文件拖到这里。文件会先检查，您确认之前不会改动任何数据。请先导入房屋，再导入客户。</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Faults: {count}</source>
        <translation>问题 {count} 处</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>First {count} readable rows</source>
        <translation>可识别的行（前 {count} 行）</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import all rows   F12</source>
        <translation>全部导入   F12</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>Imported, can be taken back</source>
        <translation>已导入，可撤销</translation>
    </message>
    <message>
        <source>Imported. To take it back: import undo {batch}</source>
        <translation>已导入。如需撤销：import undo {batch}</translation>
    </message>
    <message>
        <source>Importing {rows} rows, all or none …</source>
        <translation>正在导入 {rows} 行（要么全部成功，要么全部不导入）…</translation>
    </message>
    <message>
        <source>Importing {rows} rows: {count} records written …</source>
        <translation>正在导入 {rows} 行：已写入 {count} 条记录…</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件内容</translation>
    </message>
    <message>
        <source>No row could be read.</source>
        <translation>没有可导入的行。</translation>
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
        <source>Nothing was imported yet.</source>
        <translation>还没有导入过文件。</translation>
    </message>
    <message>
        <source>Reading {file} …</source>
        <translation>正在读取 {file} …</translation>
    </message>
    <message>
        <source>Reading {file}: {rows} rows …</source>
        <translation>正在读取 {file}：{rows} 行 …</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Rows as they were understood</source>
        <translation>识别出的数据行</translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation>下载模板</translation>
    </message>
    <message>
        <source>Save a template   F7</source>
        <translation>下载模板   F7</translation>
    </message>
    <message>
        <source>Save the faulty rows</source>
        <translation>另存有问题的行</translation>
    </message>
    <message>
        <source>Save the faulty rows   F8</source>
        <translation>另存有问题的行   F8</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已保存：{file}</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Stopping; what was begun is undone …</source>
        <translation>正在停止，已写入的部分正在撤销…</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Take back / save faults</source>
        <translation>撤销导入/另存问题行</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take it back   F8</source>
        <translation>撤销导入   F8</translation>
    </message>
    <message>
        <source>Take the import back</source>
        <translation>撤销导入</translation>
    </message>
    <message>
        <source>Take the import back on the desk that made it.</source>
        <translation>请在当初导入的那台电脑上撤销。</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>The file has no rows below its head.</source>
        <translation>文件表头下面没有数据行。</translation>
    </message>
    <message>
        <source>The file has no rows to import.</source>
        <translation>文件中没有可导入的数据行。</translation>
    </message>
    <message>
        <source>The import was stopped; nothing was changed.</source>
        <translation>导入已停止，未作任何更改。</translation>
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
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What does the file hold?</source>
        <translation>导入什么？</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>{bad} of {rows} rows must be corrected. Nothing was changed.</source>
        <translation>{rows} 行中有 {bad} 行需要更正，没有改动任何数据。</translation>
    </message>
    <message>
        <source>{count} rows cannot be imported; nothing was changed. Correct them first.</source>
        <translation>有 {count} 行无法导入，未作任何改动，请先改正。</translation>
    </message>
    <message>
        <source>{file} to be corrected.xlsx</source>
        <translation>{file} 待更正.xlsx</translation>
    </message>
    <message>
        <source>{rows} rows imported from {file}.</source>
        <translation>已从 {file} 导入 {rows} 行。</translation>
    </message>
    <message>
        <source>{rows} rows were taken back.</source>
        <translation>已撤销 {rows} 行。</translation>
    </message>
    <message>
        <source>{rows} rows, {ok} of them good</source>
        <translation>共 {rows} 行，其中 {ok} 行有效</translation>
    </message>
</context>
</TS>
