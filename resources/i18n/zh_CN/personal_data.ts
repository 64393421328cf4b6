<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>personal_data</name>
    <message>
        <source>A legal hold since {day} keeps these data.</source>
        <translation>这些资料自 {day} 起被依法保全，不能删除。</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Everything kept about one person</source>
        <translation>一个人的全部资料</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Legal holds</source>
        <translation>依法保全</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>缴费</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>收据</translation>
    </message>
    <message>
        <source>Roles on units</source>
        <translation>与房屋的关系</translation>
    </message>
    <message>
        <source>This person's data were deleted before.</source>
        <translation>此人的资料已经删除过。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>What was done with these data</source>
        <translation>对这些资料的操作</translation>
    </message>
    <message>
        <source>{name} still holds a role on {count} units. End the roles first.</source>
        <translation>{name} 仍登记在 {count} 套房屋上。请先办理迁出。</translation>
    </message>
</context>
</TS>
