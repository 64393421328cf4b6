<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>cell_faults</name>
    <message>
        <source>The last digit of this ID number does not fit the others; look at the document again.</source>
        <translation>身份證號的末位校驗碼不符；請核對證件。</translation>
    </message>
    <message>
        <source>The result of this formula is not stored in the file; open it in Excel or WPS, save it, and try again.</source>
        <translation>檔案裡沒有儲存這個公式的結果；請用 Excel 或 WPS 開啟並儲存，再重試。</translation>
    </message>
    <message>
        <source>The spreadsheet has turned this into a date. Format the column as text and type it again.</source>
        <translation>表格把它變成了日期。請把該列設為文字格式後重新輸入。</translation>
    </message>
    <message>
        <source>The spreadsheet holds this as a number and has lost its last digits. Format the column as text and type it again.</source>
        <translation>表格把它存成了數字，末尾幾位已經丟失。請把該列設為文字格式後重新輸入。</translation>
    </message>
    <message>
        <source>The spreadsheet shows the error {code} here; correct its formula.</source>
        <translation>表格在這裡顯示錯誤 {code}；請改正公式。</translation>
    </message>
    <message>
        <source>This cell must be filled in.</source>
        <translation>此單元格必須填寫。</translation>
    </message>
    <message>
        <source>This date can be read in two ways; type it with the year in four digits first: 2026-01-05.</source>
        <translation>這個日期有兩種讀法；請先寫四位年份，例如 2026-01-05。</translation>
    </message>
    <message>
        <source>This has more than {places} decimals; round it first.</source>
        <translation>小數超過 {places} 位；請先四捨五入。</translation>
    </message>
    <message>
        <source>This is no ID number.</source>
        <translation>這不是證件號碼。</translation>
    </message>
    <message>
        <source>This is no amount; type it like 1234.50.</source>
        <translation>這不是金額；請按 1234.50 的樣子填寫。</translation>
    </message>
    <message>
        <source>This is no date; type it like 2026-01-05.</source>
        <translation>這不是日期；請按 2026-01-05 的樣子填寫。</translation>
    </message>
    <message>
        <source>This is no month; type it like 2026-01.</source>
        <translation>這不是月份；請按 2026-01 的樣子填寫。</translation>
    </message>
    <message>
        <source>This is no number; type it like 89.35.</source>
        <translation>這不是數字；請按 89.35 的樣子填寫。</translation>
    </message>
    <message>
        <source>This is no whole number.</source>
        <translation>這不是整數。</translation>
    </message>
    <message>
        <source>This is not one phone number.</source>
        <translation>這不是一個電話號碼。</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>數字太大。</translation>
    </message>
    <message>
        <source>This text is longer than {limit} characters.</source>
        <translation>文字超過 {limit} 個字元。</translation>
    </message>
</context>
</TS>
