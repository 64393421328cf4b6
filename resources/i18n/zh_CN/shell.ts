<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>shell</name>
    <message>
        <source>Audit list</source>
        <translation>操作日志</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>批量出账</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>业务事项</translation>
    </message>
    <message>
        <source>Cash shift</source>
        <translation>收银班次</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>费用明细</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>收费</translation>
    </message>
    <message>
        <source>Deadlines and figures</source>
        <translation>时限与标准</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>所有页面通用</translation>
    </message>
    <message>
        <source>Fetch somebody who may restore a backup.</source>
        <translation>请找有权恢复备份的人员处理。</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>查找一切</translation>
    </message>
    <message>
        <source>Goods at the gate</source>
        <translation>门岗放行</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>总部同步</translation>
    </message>
    <message>
        <source>Head office could not be met</source>
        <translation>未能与总部同步</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>放大字体</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Leave PropDesk?</source>
        <translation>退出程序？</translation>
    </message>
    <message>
        <source>Lending and keys</source>
        <translation>借还与钥匙</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Map of units</source>
        <translation>房态图</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>抄表</translation>
    </message>
    <message>
        <source>Move-ins</source>
        <translation>入伙办理</translation>
    </message>
    <message>
        <source>No printer set up</source>
        <translation>未设置打印机</translation>
    </message>
    <message>
        <source>No shift open</source>
        <translation>未开班</translation>
    </message>
    <message>
        <source>Not saved yet: {screens}.</source>
        <translation>尚未保存：{screens}。</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>收费标准</translation>
    </message>
    <message>
        <source>Printer: all printed</source>
        <translation>打印正常</translation>
    </message>
    <message>
        <source>Printer: look at the paper of {count} receipts</source>
        <translation>打印：请核对 {count} 张收据</translation>
    </message>
    <message>
        <source>Printer: {count} not printed</source>
        <translation>打印：{count} 张未打出</translation>
    </message>
    <message>
        <source>Printer: {count} waiting</source>
        <translation>打印：{count} 张等待中</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>PropDesk</source>
        <translation>物业客服中心</translation>
    </message>
    <message>
        <source>PropDesk is already open on this data but does not answer. End it, then retry.</source>
        <translation>程序已在运行但没有响应，请先结束它再重试。</translation>
    </message>
    <message>
        <source>Read-only data</source>
        <translation>数据只读</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>收据</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>房屋与客户</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Shift of {date}: counted</source>
        <translation>{date} 班次：已清点</translation>
    </message>
    <message>
        <source>Shift of {date}: open</source>
        <translation>{date} 班次：进行中</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>缩小字体</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Stock list</source>
        <translation>物品台账</translation>
    </message>
    <message>
        <source>The check at the start found a fault: {fault} Take no more money here; note payments on paper.</source>
        <translation>启动检查发现问题：{fault} 请勿继续在此收款，收款先记在纸上。</translation>
    </message>
    <message>
        <source>The data can only be read here: things can be looked up and exported, nothing can be taken or changed. Give PropDesk the right to write to its folder, then start it again.</source>
        <translation>此处数据只能读取：可以查询和导出，不能收款或更改。请让 PropDesk 对其文件夹有写入权限，然后重新启动。</translation>
    </message>
    <message>
        <source>To the backups …</source>
        <translation>查看备份……</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>来访登记</translation>
    </message>
    <message>
        <source>Working calendar</source>
        <translation>工作日历</translation>
    </message>
    <message>
        <source>Your roles open no screen of this program yet.</source>
        <translation>您的角色目前没有可用的页面。</translation>
    </message>
</context>
</TS>
