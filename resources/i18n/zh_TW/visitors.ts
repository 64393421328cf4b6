<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>visitors</name>
    <message>
        <source>Arrived</source>
        <translation>已到達</translation>
    </message>
    <message>
        <source>Badge back|The badge is in the hand.</source>
        <translation>訪客證已收回|證件已收回到手。</translation>
    </message>
    <message>
        <source>Badge {badge} is not back. Take it back, or give the reason.</source>
        <translation>訪客證{badge}未收回。請收回，或填寫原因。</translation>
    </message>
    <message>
        <source>Badge {badge} is out already.</source>
        <translation>訪客證{badge}已發出，尚未收回。</translation>
    </message>
    <message>
        <source>Badge|Its number, if any.</source>
        <translation>訪客證號|發放實體證時填寫。</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>公務</translation>
    </message>
    <message>
        <source>Closed by the program</source>
        <translation>系統自動結束</translation>
    </message>
    <message>
        <source>Companions|Further people; empty: comes alone.</source>
        <translation>同行人數|不含本人；獨自來訪可不填。</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投訴</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>送貨快遞</translation>
    </message>
    <message>
        <source>Follow-up|What is still to be done.</source>
        <translation>待跟進|還需處理的事項。</translation>
    </message>
    <message>
        <source>From|Company of the visitor.</source>
        <translation>來訪單位|來訪人所在單位。</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Host informed|Called, and wants the visit.</source>
        <translation>已聯絡被訪人|已電話確認，同意接待。</translation>
    </message>
    <message>
        <source>Host|Whom they want to see.</source>
        <translation>被訪人|要找的人。</translation>
    </message>
    <message>
        <source>Identity numbers of visitors are not taken. If this one is needed, say why.</source>
        <translation>來訪登記預設不收集證件號碼；確有必要時請填寫理由。</translation>
    </message>
    <message>
        <source>Identity number|Only where it is needed; shown masked.</source>
        <translation>證件號碼|確有必要才登記，顯示時隱藏中間位。</translation>
    </message>
    <message>
        <source>Inquiry at the desk</source>
        <translation>前臺諮詢</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>在內</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>面試</translation>
    </message>
    <message>
        <source>In|Noted when they are admitted.</source>
        <translation>進入時間|放行時自動記錄。</translation>
    </message>
    <message>
        <source>Leaves by</source>
        <translation>應離開時間</translation>
    </message>
    <message>
        <source>Leaves by|Left empty: the end of office hours.</source>
        <translation>預計離開|不填則按下班時間計。</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>已離開</translation>
    </message>
    <message>
        <source>Left unseen</source>
        <translation>未籤離</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>List|Number of the list that announced the visitor.</source>
        <translation>預約名單|預約該訪客的名單編號。</translation>
    </message>
    <message>
        <source>Matter|What they came for.</source>
        <translation>來訪內容|當場不能答覆的事項請記下。</translation>
    </message>
    <message>
        <source>Name|As the visitor gives it.</source>
        <translation>姓名|按來訪人自報填寫。</translation>
    </message>
    <message>
        <source>Never signed out</source>
        <translation>無人籤離</translation>
    </message>
    <message>
        <source>Nobody inside has the badge or number “{code}”.</source>
        <translation>在內人員中沒有訪客證號或編號“{code}”。</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>登記為未籤離</translation>
    </message>
    <message>
        <source>Offer a seat</source>
        <translation>請坐等候</translation>
    </message>
    <message>
        <source>Outside office hours nobody is admitted without the host's word. Call the host.</source>
        <translation>非辦公時間未經被訪人同意不得放行，請先電話聯絡被訪人。</translation>
    </message>
    <message>
        <source>Out|Noted when they are signed out.</source>
        <translation>離開時間|籤離時自動記錄。</translation>
    </message>
    <message>
        <source>Plate|If they come by car.</source>
        <translation>車牌號|開車來訪時填寫。</translation>
    </message>
    <message>
        <source>Private visit</source>
        <translation>私人探訪</translation>
    </message>
    <message>
        <source>Purpose|For a complaint: lead to a reception room.</source>
        <translation>來訪事由|投訴人請引至接待室，不在前臺處理。</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>籤離</translation>
    </message>
    <message>
        <source>Take the complaint down</source>
        <translation>登記投訴</translation>
    </message>
    <message>
        <source>Telephone|It finds the visitor next time.</source>
        <translation>電話|下次來訪憑電話即可調出資料。</translation>
    </message>
    <message>
        <source>Turn away</source>
        <translation>勸返</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>已勸返</translation>
    </message>
    <message>
        <source>Unit|Where they go: 1-101, or whoever lives there.</source>
        <translation>房號|去哪一戶：1-101，或住戶姓名。</translation>
    </message>
    <message>
        <source>Viewing a unit</source>
        <translation>看房</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>來訪</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>訪客</translation>
    </message>
    <message>
        <source>Visitor badge</source>
        <translation>訪客證</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>來訪登記</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等候中</translation>
    </message>
    <message>
        <source>Why it is needed|Without a reason none is taken.</source>
        <translation>登記證件的理由|沒有理由不得登記證件號碼。</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>施工維修</translation>
    </message>
    <message>
        <source>{name} is signed in already. Sign out first; nobody gets a second badge.</source>
        <translation>{name}已登記在內，請先簽離；一人不得領兩個訪客證。</translation>
    </message>
</context>
</TS>
