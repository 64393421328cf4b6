<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>tickets</name>
    <message>
        <source>Accepted|The customer is content with it; noted at the end.</source>
        <translation>客戶認可|客戶滿意，辦結時自動記錄。</translation>
    </message>
    <message>
        <source>Answered and accepted</source>
        <translation>答覆並辦結</translation>
    </message>
    <message>
        <source>Between units</source>
        <translation>部門交接</translation>
    </message>
    <message>
        <source>Channel|Matters of the night are passed on by the next working day.</source>
        <translation>渠道|夜間事項須在下一工作日轉出。</translation>
    </message>
    <message>
        <source>Cleaning and greening</source>
        <translation>保潔綠化</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已辦結</translation>
    </message>
    <message>
        <source>Control room</source>
        <translation>監控中心</translation>
    </message>
    <message>
        <source>Customer does not accept</source>
        <translation>客戶不認可</translation>
    </message>
    <message>
        <source>Customer|Name.</source>
        <translation>客戶|姓名。</translation>
    </message>
    <message>
        <source>Demanded by|Empty: within a day.</source>
        <translation>要求完成時間|留空則為一天內。</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>開發商</translation>
    </message>
    <message>
        <source>Engineering</source>
        <translation>工程部</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>財務部</translation>
    </message>
    <message>
        <source>From|The unit that passes it on.</source>
        <translation>發出部門|由哪個部門轉出。</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>辦理中</translation>
    </message>
    <message>
        <source>Internal work notice</source>
        <translation>工作知會單</translation>
    </message>
    <message>
        <source>Kind|What the customer wants.</source>
        <translation>類別|客戶的訴求。</translation>
    </message>
    <message>
        <source>Manager told|Needed where the customer does not accept.</source>
        <translation>已報經理|客戶不認可時必須報經理。</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Matter|All that the other unit must know.</source>
        <translation>事由|對方部門需要知道的一切。</translation>
    </message>
    <message>
        <source>Not accepted|How many times; counted.</source>
        <translation>不認可次數|自動累計。</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>7天以上</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待分派</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>未辦結</translation>
    </message>
    <message>
        <source>Open tickets by unit and age, {day}</source>
        <translation>未辦結工單統計，{day}</translation>
    </message>
    <message>
        <source>Other unit</source>
        <translation>其他部門</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>超期</translation>
    </message>
    <message>
        <source>Pass on by</source>
        <translation>分派時限</translation>
    </message>
    <message>
        <source>Pass to a unit</source>
        <translation>分派</translation>
    </message>
    <message>
        <source>Passed on by</source>
        <translation>發出人</translation>
    </message>
    <message>
        <source>Place|Where it happened, if not at the unit.</source>
        <translation>地點|不在房屋內時，寫明事發地點。</translation>
    </message>
    <message>
        <source>Received at|Noted when the unit takes it over.</source>
        <translation>接收時間|部門接收時自動記錄。</translation>
    </message>
    <message>
        <source>Received by hand</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Received by the unit</source>
        <translation>部門接收</translation>
    </message>
    <message>
        <source>Received by|Who signed for it in the unit.</source>
        <translation>接收人|部門裡誰簽收的。</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>辦理結果</translation>
    </message>
    <message>
        <source>Result|What was done, and what the customer was told.</source>
        <translation>辦理結果|做了什麼、怎麼答覆客戶的。</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>秩序部</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Service centre</source>
        <translation>客服中心</translation>
    </message>
    <message>
        <source>Settle by</source>
        <translation>辦結時限</translation>
    </message>
    <message>
        <source>Subject|In one line.</source>
        <translation>主題|一句話。</translation>
    </message>
    <message>
        <source>Take it myself</source>
        <translation>我來辦理</translation>
    </message>
    <message>
        <source>Telephone|To tell the customer.</source>
        <translation>電話|用來答覆客戶。</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>工單</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>工單</translation>
    </message>
    <message>
        <source>To|The unit that settles it.</source>
        <translation>接收部門|由哪個部門辦理。</translation>
    </message>
    <message>
        <source>Unit in charge</source>
        <translation>接收部門</translation>
    </message>
    <message>
        <source>Unit|Whose matter it is, if a household's.</source>
        <translation>房屋|涉及哪戶。</translation>
    </message>
    <message>
        <source>Up to 1 day</source>
        <translation>1天內</translation>
    </message>
    <message>
        <source>Up to 7 days</source>
        <translation>7天內</translation>
    </message>
    <message>
        <source>With the unit</source>
        <translation>已分派</translation>
    </message>
</context>
</TS>
