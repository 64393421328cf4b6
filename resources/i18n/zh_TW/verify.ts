<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>verify</name>
    <message>
        <source>Attached files of this desk are here and whole</source>
        <translation>本臺的附件都在且完好</translation>
    </message>
    <message>
        <source>Charges stand as the facts say and as posted</source>
        <translation>應收餘額與業務記錄、分錄一致</translation>
    </message>
    <message>
        <source>Every entry balances</source>
        <translation>每筆分錄借貸平衡</translation>
    </message>
    <message>
        <source>Every money fact is posted as it is</source>
        <translation>每筆資金業務均如實入賬</translation>
    </message>
    <message>
        <source>Every posting has its fact</source>
        <translation>每條分錄均有對應業務</translation>
    </message>
    <message>
        <source>Every reversal has its void receipt</source>
        <translation>每筆衝紅均有作廢收據</translation>
    </message>
    <message>
        <source>Nothing was printed without its receipt</source>
        <translation>沒有無收據的列印</translation>
    </message>
    <message>
        <source>Payments add up and have one receipt each</source>
        <translation>收款金額相符且各有一張收據</translation>
    </message>
    <message>
        <source>Prepaid money is what was kept, used and given back</source>
        <translation>預存款與存入、使用、退還相符</translation>
    </message>
    <message>
        <source>Receipt numbers have no gap and no repeat</source>
        <translation>收據號碼不斷號、不重號</translation>
    </message>
    <message>
        <source>Receipts are as they were issued</source>
        <translation>收據內容與開具時一致</translation>
    </message>
    <message>
        <source>Records name what exists</source>
        <translation>記錄引用完整</translation>
    </message>
    <message>
        <source>Shifts closed as counted and posted</source>
        <translation>班次結賬與點鈔、入賬相符</translation>
    </message>
    <message>
        <source>The change log fits together</source>
        <translation>變更日誌前後銜接</translation>
    </message>
    <message>
        <source>The data file is sound</source>
        <translation>資料檔案完好</translation>
    </message>
    <message>
        <source>The log is what head office was given</source>
        <translation>變更日誌與交給總部的一致</translation>
    </message>
    <message>
        <source>The tables hold what the change log says</source>
        <translation>資料表與變更日誌一致</translation>
    </message>
    <message>
        <source>{count} found; the first: {first}</source>
        <translation>發現 {count} 處，首處：{first}</translation>
    </message>
</context>
</TS>
