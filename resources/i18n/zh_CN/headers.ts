<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>headers</name>
    <message>
        <source>No row with column titles was found; expected are {columns}. Export the template to see how the table should look.</source>
        <translation>没有找到列标题所在的行；应有的列：{columns}。可导出模板查看表格样式。</translation>
    </message>
    <message>
        <source>Sheet “{sheet}” has no column “{columns}”; export the template to see the names.</source>
        <translation>工作表“{sheet}”缺少“{columns}”列；可导出模板查看列名。</translation>
    </message>
    <message>
        <source>Sheet “{sheet}” has the column “{column}” twice ({places}); remove one of them.</source>
        <translation>工作表“{sheet}”的“{column}”列重复（{places}）；请删去一列。</translation>
    </message>
</context>
</TS>
