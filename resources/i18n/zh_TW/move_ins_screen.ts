<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>move_ins_screen</name>
    <message>
        <source>Agent: {what}</source>
        <translation>代理人：{what}</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>Another step</source>
        <translation>其他步驟</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>預約時間</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查詢</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>暫存</translation>
    </message>
    <message>
        <source>Kept. Go on whenever the owner is back.</source>
        <translation>已暫存，業主再來時可繼續辦理。</translation>
    </message>
    <message>
        <source>Move-ins</source>
        <translation>入夥辦理</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>No handover is open. Plan a building under Cases, Move-in plans; an approved plan opens them.</source>
        <translation>沒有待辦的入夥。請在“業務事項—入夥分批計劃”中編制計劃，批准後自動生成。</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>業主</translation>
    </message>
    <message>
        <source>Photograph or scan</source>
        <translation>照片或掃描件</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
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
        <translation>房號或業主</translation>
    </message>
    <message>
        <source>Space ticks, Ctrl+Enter goes on, Ctrl+S keeps</source>
        <translation>空格勾選，Ctrl+Enter 下一步，Ctrl+S 暫存</translation>
    </message>
    <message>
        <source>State</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>The picture lies with the handover.</source>
        <translation>照片已存入該戶入夥資料。</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>全部勾選</translation>
    </message>
    <message>
        <source>To tick off</source>
        <translation>逐項核對</translation>
    </message>
    <message>
        <source>Unfinished handovers</source>
        <translation>未辦結的入夥</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>房號</translation>
    </message>
    <message>
        <source>{number} is a step further.</source>
        <translation>{number} 已進入下一步。</translation>
    </message>
    <message>
        <source>{what} (if any)</source>
        <translation>{what}（如有）</translation>
    </message>
</context>
</TS>
