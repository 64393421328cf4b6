<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>review</name>
    <message>
        <source>Addendum to a closed shift</source>
        <translation>已交班班次的補記</translation>
    </message>
    <message>
        <source>Billed twice at different amounts</source>
        <translation>兩處出賬金額不同</translation>
    </message>
    <message>
        <source>Customer entered twice</source>
        <translation>客戶重複登記</translation>
    </message>
    <message>
        <source>Data file copied</source>
        <translation>資料檔案被複制</translation>
    </message>
    <message>
        <source>Lent or booked twice</source>
        <translation>重複借出或預約</translation>
    </message>
    <message>
        <source>Login given twice</source>
        <translation>登入名重複</translation>
    </message>
    <message>
        <source>More given back than prepaid</source>
        <translation>退款超過預存餘額</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>需要人工處理</translation>
    </message>
    <message>
        <source>Not taken over</source>
        <translation>未採納</translation>
    </message>
    <message>
        <source>Paid twice</source>
        <translation>重複收費</translation>
    </message>
    <message>
        <source>Two entries under one identity</source>
        <translation>同一編號下有兩條內容</translation>
    </message>
    <message>
        <source>Unit entered twice</source>
        <translation>房號重複登記</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>等待處理</translation>
    </message>
    <message>
        <source>Write down what was decided.</source>
        <translation>請寫明處理結果。</translation>
    </message>
</context>
</TS>
