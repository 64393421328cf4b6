<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>move_ins_screen</name>
    <message>
        <source>Agent: {what}</source>
        <translation>代理人：{what}</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Another step</source>
        <translation>其他步骤</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>预约时间</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>暂存</translation>
    </message>
    <message>
        <source>Kept. Go on whenever the owner is back.</source>
        <translation>已暂存，业主再来时可继续办理。</translation>
    </message>
    <message>
        <source>Move-ins</source>
        <translation>入伙办理</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>No handover is open. Plan a building under Cases, Move-in plans; an approved plan opens them.</source>
        <translation>没有待办的入伙。请在“业务事项—入伙分批计划”中编制计划，批准后自动生成。</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>业主</translation>
    </message>
    <message>
        <source>Photograph or scan</source>
        <translation>照片或扫描件</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reason for an exception</source>
        <translation>例外原因</translation>
    </message>
    <message>
        <source>Room or owner</source>
        <translation>房号或业主</translation>
    </message>
    <message>
        <source>Space ticks, Ctrl+Enter goes on, Ctrl+S keeps</source>
        <translation>空格勾选，Ctrl+Enter 下一步，Ctrl+S 暂存</translation>
    </message>
    <message>
        <source>State</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>The picture lies with the handover.</source>
        <translation>照片已存入该户入伙资料。</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>全部勾选</translation>
    </message>
    <message>
        <source>To tick off</source>
        <translation>逐项核对</translation>
    </message>
    <message>
        <source>Unfinished handovers</source>
        <translation>未办结的入伙</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>{number} is a step further.</source>
        <translation>{number} 已进入下一步。</translation>
    </message>
    <message>
        <source>{what} (if any)</source>
        <translation>{what}（如有）</translation>
    </message>
</context>
</TS>
