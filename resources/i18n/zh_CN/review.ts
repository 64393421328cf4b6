<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>review</name>
    <message>
        <source>Addendum to a closed shift</source>
        <translation>已交班班次的补记</translation>
    </message>
    <message>
        <source>Billed twice at different amounts</source>
        <translation>两处出账金额不同</translation>
    </message>
    <message>
        <source>Customer entered twice</source>
        <translation>客户重复登记</translation>
    </message>
    <message>
        <source>Data file copied</source>
        <translation>数据文件被复制</translation>
    </message>
    <message>
        <source>Lent or booked twice</source>
        <translation>重复借出或预约</translation>
    </message>
    <message>
        <source>Login given twice</source>
        <translation>登录名重复</translation>
    </message>
    <message>
        <source>More given back than prepaid</source>
        <translation>退款超过预存余额</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>需要人工处理</translation>
    </message>
    <message>
        <source>Not taken over</source>
        <translation>未采纳</translation>
    </message>
    <message>
        <source>Paid twice</source>
        <translation>重复收费</translation>
    </message>
    <message>
        <source>Two entries under one identity</source>
        <translation>同一编号下有两条内容</translation>
    </message>
    <message>
        <source>Unit entered twice</source>
        <translation>房号重复登记</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>等待处理</translation>
    </message>
    <message>
        <source>Write down what was decided.</source>
        <translation>请写明处理结果。</translation>
    </message>
</context>
</TS>
