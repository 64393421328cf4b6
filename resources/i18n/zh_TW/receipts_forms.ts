<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>receipts_forms</name>
    <message>
        <source>Agreed</source>
        <translation>批准人簽字</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Amount arrived</source>
        <translation>到帳金額</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到帳日期</translation>
    </message>
    <message>
        <source>Bank reference</source>
        <translation>銀行流水號</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>收款員簽字</translation>
    </message>
    <message>
        <source>Confirmed at</source>
        <translation>確認時間</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>確認人</translation>
    </message>
    <message>
        <source>Finance signs</source>
        <translation>財務簽字</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>收款方式</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>繳款人</translation>
    </message>
    <message>
        <source>Payer signs</source>
        <translation>繳款人簽字</translation>
    </message>
    <message>
        <source>Payer's copy returned</source>
        <translation>業主聯已收回</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>作廢原因</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收款收據</translation>
    </message>
    <message>
        <source>Receipt no.</source>
        <translation>收據號</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>收款時間</translation>
    </message>
    <message>
        <source>Taken back in all</source>
        <translation>沖紅合計</translation>
    </message>
    <message>
        <source>Transfer confirmation</source>
        <translation>轉帳到帳確認單</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>房號</translation>
    </message>
    <message>
        <source>Void of a receipt</source>
        <translation>收據作廢單</translation>
    </message>
    <message>
        <source>Voided at</source>
        <translation>作廢時間</translation>
    </message>
    <message>
        <source>Voided by</source>
        <translation>作廢人</translation>
    </message>
    <message>
        <source>the receipt number, or its last digits</source>
        <translation>收據號，或末幾位數字</translation>
    </message>
</context>
</TS>
