<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>file_errors</name>
    <message>
        <source>Reading was cancelled; nothing was imported.</source>
        <translation>读取已取消，没有导入任何内容。</translation>
    </message>
    <message>
        <source>Reading was stopped after {seconds} seconds; the file is too complicated.</source>
        <translation>读取超过 {seconds} 秒，已停止；文件过于复杂。</translation>
    </message>
    <message>
        <source>Sheet “{sheet}” reaches as far as {cell}, which is too much to read. Delete the stray cells and the empty rows and columns below and beside the table, and save it.</source>
        <translation>工作表“{sheet}”一直延伸到 {cell}，内容过大，无法读取。请删除表格下方和右侧多余的单元格、空行和空列，保存后再试。</translation>
    </message>
    <message>
        <source>The characters of this text can't be told (neither UTF-8, UTF-16 nor GB18030). Save it as “CSV UTF-8” or as an .xlsx workbook.</source>
        <translation>无法识别文本的编码（不是 UTF-8、UTF-16 或 GB18030）。请另存为“CSV UTF-8”或 .xlsx 工作簿。</translation>
    </message>
    <message>
        <source>The file could not be read and stopped the reader ({detail}). Open it in Excel or WPS, save it again, and try once more.</source>
        <translation>文件无法读取，读取程序已中止（{detail}）。请用 Excel 或 WPS 打开，重新保存后再试。</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete ({detail}). Open it in Excel or WPS, save it again, and try once more.</source>
        <translation>文件已损坏或不完整（{detail}）。请用 Excel 或 WPS 打开，重新保存后再试。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB; split it into several files.</source>
        <translation>文件超过 {limit} MB；请拆分成几个文件。</translation>
    </message>
    <message>
        <source>The text is broken at line {line}; check the quotation marks there.</source>
        <translation>文本在第 {line} 行处有错误；请检查那里的引号。</translation>
    </message>
    <message>
        <source>The workbook has no visible sheet with rows.</source>
        <translation>工作簿里没有可见的、有内容的工作表。</translation>
    </message>
    <message>
        <source>The workbook holds definitions no spreadsheet program writes; not read.</source>
        <translation>工作簿里含有表格软件不会写入的定义，没有读取。</translation>
    </message>
    <message>
        <source>The workbook is protected by a password. Open it, remove the password, save it, and try again.</source>
        <translation>工作簿设有密码。请打开后去掉密码并保存，再重试。</translation>
    </message>
    <message>
        <source>The workbook unpacks to more than {limit} MB and was not read.</source>
        <translation>工作簿解压后超过 {limit} MB，没有读取。</translation>
    </message>
    <message>
        <source>This file is really a web page that another program named like a workbook. Open it in Excel or WPS and save it as an “Excel workbook (.xlsx)”.</source>
        <translation>这个文件其实是网页，只是被其他程序起了工作簿的名字。请用 Excel 或 WPS 打开，另存为“Excel 工作簿 (.xlsx)”。</translation>
    </message>
    <message>
        <source>This is no table ({found}); an .xlsx workbook or a .csv text is needed.</source>
        <translation>这不是表格文件（{found}）；请提供 .xlsx 工作簿或 .csv 文本。</translation>
    </message>
    <message>
        <source>This workbook is in the format {found}, whatever its name says. Open it in Excel or WPS and save it as an “Excel workbook (.xlsx)”.</source>
        <translation>不论文件名是什么，这个工作簿的实际格式是 {found}。请用 Excel 或 WPS 打开，另存为“Excel 工作簿 (.xlsx)”。</translation>
    </message>
    <message>
        <source>“{name}” can't be opened ({reason}).</source>
        <translation>无法打开“{name}”（{reason}）。</translation>
    </message>
</context>
</TS>
