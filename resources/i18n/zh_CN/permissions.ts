<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>permissions</name>
    <message>
        <source>Administrator</source>
        <translation>系统管理员</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>稽核</translation>
    </message>
    <message>
        <source>Cashier supervisor</source>
        <translation>收费主管</translation>
    </message>
    <message>
        <source>Device administrator</source>
        <translation>设备管理员</translation>
    </message>
    <message>
        <source>Fee collector</source>
        <translation>收费员</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>财务</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>保安员</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>经理</translation>
    </message>
    <message>
        <source>Receptionist</source>
        <translation>前台接待</translation>
    </message>
    <message>
        <source>Repair technician</source>
        <translation>维修工</translation>
    </message>
    <message>
        <source>Service specialist</source>
        <translation>客服专员</translation>
    </message>
    <message>
        <source>Steward</source>
        <translation>管家</translation>
    </message>
    <message>
        <source>adjust or void charges</source>
        <translation>调整或作废账单</translation>
    </message>
    <message>
        <source>agree to a cash difference</source>
        <translation>复核长短款</translation>
    </message>
    <message>
        <source>agree to a refund</source>
        <translation>复核退款</translation>
    </message>
    <message>
        <source>agree to a void after the close</source>
        <translation>同意结班后作废收据</translation>
    </message>
    <message>
        <source>agree to a void receipt</source>
        <translation>复核作废收据</translation>
    </message>
    <message>
        <source>approve as supervisor</source>
        <translation>主管审批</translation>
    </message>
    <message>
        <source>back up and restore</source>
        <translation>备份与恢复</translation>
    </message>
    <message>
        <source>change prices</source>
        <translation>修改收费标准</translation>
    </message>
    <message>
        <source>change time rules and the calendar</source>
        <translation>修改时限规则和工作日历</translation>
    </message>
    <message>
        <source>change units and customers</source>
        <translation>维护房屋与客户</translation>
    </message>
    <message>
        <source>check at the gate</source>
        <translation>门岗核验</translation>
    </message>
    <message>
        <source>confirm bank transfers</source>
        <translation>确认转账到账</translation>
    </message>
    <message>
        <source>decide as manager</source>
        <translation>经理审批</translation>
    </message>
    <message>
        <source>draft a billing run</source>
        <translation>生成账单草稿</translation>
    </message>
    <message>
        <source>export files</source>
        <translation>导出文件</translation>
    </message>
    <message>
        <source>export personal data in full</source>
        <translation>导出完整个人信息</translation>
    </message>
    <message>
        <source>import files</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>keep a cash drawer</source>
        <translation>保管钱箱</translation>
    </message>
    <message>
        <source>look things up</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>manage users</source>
        <translation>管理用户</translation>
    </message>
    <message>
        <source>move cases on</source>
        <translation>推进事项</translation>
    </message>
    <message>
        <source>open cases</source>
        <translation>登记事项</translation>
    </message>
    <message>
        <source>print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>publish a billing run</source>
        <translation>发布账单</translation>
    </message>
    <message>
        <source>read reports</source>
        <translation>查看报表</translation>
    </message>
    <message>
        <source>read the audit list</source>
        <translation>查看审计记录</translation>
    </message>
    <message>
        <source>refund prepaid money</source>
        <translation>退预存款</translation>
    </message>
    <message>
        <source>report work away from the desk</source>
        <translation>登记外勤完成情况</translation>
    </message>
    <message>
        <source>see hidden personal data</source>
        <translation>查看隐藏的个人信息</translation>
    </message>
    <message>
        <source>set up printers and this desk</source>
        <translation>设置打印机与本前台</translation>
    </message>
    <message>
        <source>sign for finance</source>
        <translation>财务签字</translation>
    </message>
    <message>
        <source>take money</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>void receipts</source>
        <translation>作废收据</translation>
    </message>
    <message>
        <source>work with cases</source>
        <translation>办理事项</translation>
    </message>
</context>
</TS>
