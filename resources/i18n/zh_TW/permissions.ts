<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>permissions</name>
    <message>
        <source>Administrator</source>
        <translation>系統管理員</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>稽核</translation>
    </message>
    <message>
        <source>Cashier supervisor</source>
        <translation>收費主管</translation>
    </message>
    <message>
        <source>Device administrator</source>
        <translation>裝置管理員</translation>
    </message>
    <message>
        <source>Fee collector</source>
        <translation>收費員</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>財務</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>保安員</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>經理</translation>
    </message>
    <message>
        <source>Receptionist</source>
        <translation>前臺接待</translation>
    </message>
    <message>
        <source>Repair technician</source>
        <translation>維修工</translation>
    </message>
    <message>
        <source>Service specialist</source>
        <translation>客服專員</translation>
    </message>
    <message>
        <source>Steward</source>
        <translation>管家</translation>
    </message>
    <message>
        <source>adjust or void charges</source>
        <translation>調整或作廢賬單</translation>
    </message>
    <message>
        <source>agree to a cash difference</source>
        <translation>複核長短款</translation>
    </message>
    <message>
        <source>agree to a refund</source>
        <translation>複核退款</translation>
    </message>
    <message>
        <source>agree to a void after the close</source>
        <translation>同意結班後作廢收據</translation>
    </message>
    <message>
        <source>agree to a void receipt</source>
        <translation>複核作廢收據</translation>
    </message>
    <message>
        <source>approve as supervisor</source>
        <translation>主管審批</translation>
    </message>
    <message>
        <source>back up and restore</source>
        <translation>備份與恢復</translation>
    </message>
    <message>
        <source>change prices</source>
        <translation>修改收費標準</translation>
    </message>
    <message>
        <source>change time rules and the calendar</source>
        <translation>修改時限規則和工作日曆</translation>
    </message>
    <message>
        <source>change units and customers</source>
        <translation>維護房屋與客戶</translation>
    </message>
    <message>
        <source>check at the gate</source>
        <translation>門崗核驗</translation>
    </message>
    <message>
        <source>confirm bank transfers</source>
        <translation>確認轉賬到賬</translation>
    </message>
    <message>
        <source>decide as manager</source>
        <translation>經理審批</translation>
    </message>
    <message>
        <source>draft a billing run</source>
        <translation>生成賬單草稿</translation>
    </message>
    <message>
        <source>export files</source>
        <translation>匯出檔案</translation>
    </message>
    <message>
        <source>export personal data in full</source>
        <translation>匯出完整個人資訊</translation>
    </message>
    <message>
        <source>import files</source>
        <translation>匯入檔案</translation>
    </message>
    <message>
        <source>keep a cash drawer</source>
        <translation>保管錢箱</translation>
    </message>
    <message>
        <source>look things up</source>
        <translation>查詢</translation>
    </message>
    <message>
        <source>manage users</source>
        <translation>管理使用者</translation>
    </message>
    <message>
        <source>move cases on</source>
        <translation>推進事項</translation>
    </message>
    <message>
        <source>open cases</source>
        <translation>登記事項</translation>
    </message>
    <message>
        <source>print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>publish a billing run</source>
        <translation>釋出賬單</translation>
    </message>
    <message>
        <source>read reports</source>
        <translation>檢視報表</translation>
    </message>
    <message>
        <source>read the audit list</source>
        <translation>檢視審計記錄</translation>
    </message>
    <message>
        <source>refund prepaid money</source>
        <translation>退預存款</translation>
    </message>
    <message>
        <source>report work away from the desk</source>
        <translation>登記外勤完成情況</translation>
    </message>
    <message>
        <source>see hidden personal data</source>
        <translation>檢視隱藏的個人資訊</translation>
    </message>
    <message>
        <source>set up printers and this desk</source>
        <translation>設定印表機與本前臺</translation>
    </message>
    <message>
        <source>sign for finance</source>
        <translation>財務簽字</translation>
    </message>
    <message>
        <source>take money</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>void receipts</source>
        <translation>作廢收據</translation>
    </message>
    <message>
        <source>work with cases</source>
        <translation>辦理事項</translation>
    </message>
</context>
</TS>
