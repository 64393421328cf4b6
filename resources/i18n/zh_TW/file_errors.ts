<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>file_errors</name>
    <message>
        <source>Reading was cancelled; nothing was imported.</source>
        <translation>讀取已取消，沒有匯入任何內容。</translation>
    </message>
    <message>
        <source>Reading was stopped after {seconds} seconds; the file is too complicated.</source>
        <translation>讀取超過 {seconds} 秒，已停止；檔案過於複雜。</translation>
    </message>
    <message>
        <source>Sheet “{sheet}” reaches as far as {cell}, which is too much to read. Delete the stray cells and the empty rows and columns below and beside the table, and save it.</source>
        <translation>工作表“{sheet}”一直延伸到 {cell}，內容過大，無法讀取。請刪除表格下方和右側多餘的單元格、空行和空列，儲存後再試。</translation>
    </message>
    <message>
        <source>The characters of this text can't be told (neither UTF-8, UTF-16 nor GB18030). Save it as “CSV UTF-8” or as an .xlsx workbook.</source>
        <translation>無法識別文字的編碼（不是 UTF-8、UTF-16 或 GB18030）。請另存為“CSV UTF-8”或 .xlsx 工作簿。</translation>
    </message>
    <message>
        <source>The file could not be read and stopped the reader ({detail}). Open it in Excel or WPS, save it again, and try once more.</source>
        <translation>檔案無法讀取，讀取程式已中止（{detail}）。請用 Excel 或 WPS 開啟，重新儲存後再試。</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete ({detail}). Open it in Excel or WPS, save it again, and try once more.</source>
        <translation>檔案已損壞或不完整（{detail}）。請用 Excel 或 WPS 開啟，重新儲存後再試。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>檔案是空的。</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB; split it into several files.</source>
        <translation>檔案超過 {limit} MB；請拆分成幾個檔案。</translation>
    </message>
    <message>
        <source>The text is broken at line {line}; check the quotation marks there.</source>
        <translation>文字在第 {line} 行處有錯誤；請檢查那裡的引號。</translation>
    </message>
    <message>
        <source>The workbook has no visible sheet with rows.</source>
        <translation>工作簿裡沒有可見的、有內容的工作表。</translation>
    </message>
    <message>
        <source>The workbook holds definitions no spreadsheet program writes; not read.</source>
        <translation>工作簿裡含有表格軟體不會寫入的定義，沒有讀取。</translation>
    </message>
    <message>
        <source>The workbook is protected by a password. Open it, remove the password, save it, and try again.</source>
        <translation>工作簿設有密碼。請開啟後去掉密碼並儲存，再重試。</translation>
    </message>
    <message>
        <source>The workbook unpacks to more than {limit} MB and was not read.</source>
        <translation>工作簿解壓後超過 {limit} MB，沒有讀取。</translation>
    </message>
    <message>
        <source>This file is really a web page that another program named like a workbook. Open it in Excel or WPS and save it as an “Excel workbook (.xlsx)”.</source>
        <translation>這個檔案其實是網頁，只是被其他程式起了工作簿的名字。請用 Excel 或 WPS 開啟，另存為“Excel 工作簿 (.xlsx)”。</translation>
    </message>
    <message>
        <source>This is no table ({found}); an .xlsx workbook or a .csv text is needed.</source>
        <translation>這不是表格檔案（{found}）；請提供 .xlsx 工作簿或 .csv 文字。</translation>
    </message>
    <message>
        <source>This workbook is in the format {found}, whatever its name says. Open it in Excel or WPS and save it as an “Excel workbook (.xlsx)”.</source>
        <translation>不論檔名是什麼，這個工作簿的實際格式是 {found}。請用 Excel 或 WPS 開啟，另存為“Excel 工作簿 (.xlsx)”。</translation>
    </message>
    <message>
        <source>“{name}” can't be opened ({reason}).</source>
        <translation>無法開啟“{name}”（{reason}）。</translation>
    </message>
</context>
</TS>
