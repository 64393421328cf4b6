<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>receipts_forms</name>
    <message>
        <source>Agreed</source>
        <translation>批准人签字</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Amount arrived</source>
        <translation>到账金额</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到账日期</translation>
    </message>
    <message>
        <source>Bank reference</source>
        <translation>银行流水号</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>收款员签字</translation>
    </message>
    <message>
        <source>Confirmed at</source>
        <translation>确认时间</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>确认人</translation>
    </message>
    <message>
        <source>Finance signs</source>
        <translation>财务签字</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>收款方式</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>缴款人</translation>
    </message>
    <message>
        <source>Payer signs</source>
        <translation>缴款人签字</translation>
    </message>
    <message>
        <source>Payer's copy returned</source>
        <translation>业主联已收回</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>作废原因</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收款收据</translation>
    </message>
    <message>
        <source>Receipt no.</source>
        <translation>收据号</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>收款时间</translation>
    </message>
    <message>
        <source>Taken back in all</source>
        <translation>冲红合计</translation>
    </message>
    <message>
        <source>Transfer confirmation</source>
        <translation>转账到账确认单</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Void of a receipt</source>
        <translation>收据作废单</translation>
    </message>
    <message>
        <source>Voided at</source>
        <translation>作废时间</translation>
    </message>
    <message>
        <source>Voided by</source>
        <translation>作废人</translation>
    </message>
    <message>
        <source>the receipt number, or its last digits</source>
        <translation>收据号，或末几位数字</translation>
    </message>
</context>
</TS>
