<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>head_office</name>
    <message>
        <source>About</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>All desks see the decision.</source>
        <translation>所有窗口都会看到处理结果。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Decide …   F6</source>
        <translation>处理……   F6</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Entry {number}</source>
        <translation>第 {number} 笔</translation>
    </message>
    <message>
        <source>Equal with head office at {moment}</source>
        <translation>{moment} 与总部一致</translation>
    </message>
    <message>
        <source>Files to come: {count}</source>
        <translation>待接收附件 {count} 个</translation>
    </message>
    <message>
        <source>Files to send: {count}</source>
        <translation>待上传附件 {count} 个</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>总部同步</translation>
    </message>
    <message>
        <source>Head office was met: {sent} sent, {come} received.</source>
        <translation>已与总部同步：上传 {sent} 笔，收到 {come} 笔。</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>本机结果</translation>
    </message>
    <message>
        <source>If given back: how</source>
        <translation>退款方式</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Met head office at {moment}</source>
        <translation>{moment} 已与总部同步</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>需人工处理</translation>
    </message>
    <message>
        <source>Never met head office</source>
        <translation>尚未与总部同步过</translation>
    </message>
    <message>
        <source>Not enrolled with head office</source>
        <translation>未接入总部</translation>
    </message>
    <message>
        <source>Not equal with {desks}: tell head office if it stays so.</source>
        <translation>与 {desks} 的数据不一致；若一直如此，请告知总部。</translation>
    </message>
    <message>
        <source>Not sent: {count}</source>
        <translation>未上传 {count} 笔</translation>
    </message>
    <message>
        <source>Not sent: {count}, the oldest for {age}</source>
        <translation>未上传 {count} 笔，最早的已等 {age}</translation>
    </message>
    <message>
        <source>Not taken over: it was not allowed</source>
        <translation>未采纳：无权进行此操作</translation>
    </message>
    <message>
        <source>Nothing has come from other desks yet.</source>
        <translation>尚未收到其他收费台的数据。</translation>
    </message>
    <message>
        <source>Nothing needs a decision.</source>
        <translation>没有需要处理的事项。</translation>
    </message>
    <message>
        <source>Nothing waits and nothing was set aside.</source>
        <translation>没有暂存或另存的内容。</translation>
    </message>
    <message>
        <source>Of a copied data file</source>
        <translation>来自被复制的数据文件</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Received lately</source>
        <translation>最近收到</translation>
    </message>
    <message>
        <source>Receiving: {done} of {total}</source>
        <translation>正在接收：第 {done} 笔，共 {total} 笔</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>正在上传……</translation>
    </message>
    <message>
        <source>Set aside: lived twice by a copied data file</source>
        <translation>另存：数据文件被复制，此号用了两次</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopped. What was taken so far stays; go on any time.</source>
        <translation>已停止。已收到的内容保留，随时可以继续。</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>Sync now   F8</source>
        <translation>立即同步   F8</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>已采纳</translation>
    </message>
    <message>
        <source>Taken over, needs a decision</source>
        <translation>已采纳，需人工处理</translation>
    </message>
    <message>
        <source>The decision was written down.</source>
        <translation>处理结果已记下。</translation>
    </message>
    <message>
        <source>Update PropDesk: {count} entries of others wait for it</source>
        <translation>请升级 PropDesk：有 {count} 条其他前台的记录等待升级后处理</translation>
    </message>
    <message>
        <source>Waiting or set aside</source>
        <translation>暂存或另存</translation>
    </message>
    <message>
        <source>Waits for an update of PropDesk</source>
        <translation>等待 PropDesk 升级</translation>
    </message>
    <message>
        <source>Waits: something it needs is not here yet</source>
        <translation>暂存：所依据的内容尚未收到</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>怎么处理</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>记下</translation>
    </message>
    <message>
        <source>a figure in it is out of range</source>
        <translation>其中的数字超出范围</translation>
    </message>
    <message>
        <source>head office keeps this</source>
        <translation>由总部统一管理</translation>
    </message>
    <message>
        <source>it belongs to one desk alone</source>
        <translation>只属于本前台，不参与同步</translation>
    </message>
    <message>
        <source>it does not fit what is here</source>
        <translation>与本机已有内容不符</translation>
    </message>
    <message>
        <source>its content cannot be read</source>
        <translation>内容无法读取</translation>
    </message>
    <message>
        <source>what it belongs to has not come yet</source>
        <translation>所属的内容尚未收到</translation>
    </message>
    <message>
        <source>what was booked is never changed</source>
        <translation>已入账的内容不可更改</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} 天</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} 小时</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} 分钟</translation>
    </message>
</context>
</TS>
