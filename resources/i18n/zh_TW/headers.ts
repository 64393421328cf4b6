<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>headers</name>
    <message>
        <source>No row with column titles was found; expected are {columns}. Export the template to see how the table should look.</source>
        <translation>沒有找到列標題所在的行；應有的列：{columns}。可匯出模板檢視錶格樣式。</translation>
    </message>
    <message>
        <source>Sheet “{sheet}” has no column “{columns}”; export the template to see the names.</source>
        <translation>工作表“{sheet}”缺少“{columns}”列；可匯出模板檢視列名。</translation>
    </message>
    <message>
        <source>Sheet “{sheet}” has the column “{column}” twice ({places}); remove one of them.</source>
        <translation>工作表“{sheet}”的“{column}”列重複（{places}）；請刪去一列。</translation>
    </message>
</context>
</TS>
