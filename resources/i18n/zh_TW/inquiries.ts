<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>inquiries</name>
    <message>
        <source>1-101 telephone name, what it is about  @14:30  = answer</source>
        <translation>1-101 電話 姓名 報修 廚房漏水　@14:30 承諾回電　= 當場答覆</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答覆</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>答覆時限</translation>
    </message>
    <message>
        <source>Answer with an article</source>
        <translation>用知識條目答覆</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答覆</translation>
    </message>
    <message>
        <source>Answered at once</source>
        <translation>當場答覆</translation>
    </message>
    <message>
        <source>Answered at|Noted with the answer.</source>
        <translation>答覆時間|答覆時自動記錄。</translation>
    </message>
    <message>
        <source>Answer|What the caller was told.</source>
        <translation>答覆|怎麼答覆來電人的。</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>知識條目</translation>
    </message>
    <message>
        <source>Article|Number in the knowledge base, if it came from there.</source>
        <translation>知識條目|答案取自知識庫時的編號。</translation>
    </message>
    <message>
        <source>Asked {times} times lately: tell the archivist at once.</source>
        <translation>近期已問 {times} 次，請立即告知檔案專員。</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>前臺當面</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>來電</translation>
    </message>
    <message>
        <source>Call back by</source>
        <translation>回電時限</translation>
    </message>
    <message>
        <source>Call back by|The time promised, such as 14:30 or +1 9:00.</source>
        <translation>承諾回電時間|如 14:30 或 +1 9:00。</translation>
    </message>
    <message>
        <source>Call promised</source>
        <translation>待回電</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>已回電</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>來電人</translation>
    </message>
    <message>
        <source>Caller|Name.</source>
        <translation>來電人|姓名。</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>來電數</translation>
    </message>
    <message>
        <source>Calls and inquiries</source>
        <translation>來電與諮詢</translation>
    </message>
    <message>
        <source>Calls by hour and purpose, {first} to {last}</source>
        <translation>來電時段與來意統計，{first}至{last}</translation>
    </message>
    <message>
        <source>Calls by month, {first} to {last}</source>
        <translation>話務月度統計，{first}至{last}</translation>
    </message>
    <message>
        <source>Channel|How it came in.</source>
        <translation>渠道|怎麼來的。</translation>
    </message>
    <message>
        <source>Choose what the complaint is about.</source>
        <translation>請選擇投訴類別。</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投訴</translation>
    </message>
    <message>
        <source>Complaint about|Asked where a complaint is passed on.</source>
        <translation>投訴類別|轉投訴時選擇。</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Content|What it is about, in one line.</source>
        <translation>內容|什麼事，一句話。</translation>
    </message>
    <message>
        <source>Control room at night</source>
        <translation>監控中心夜間受理</translation>
    </message>
    <message>
        <source>Customers' problems, {first} to {last}</source>
        <translation>客戶問題清單，{first} 至 {last}</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回車後</translation>
    </message>
    <message>
        <source>Enter keep   Ctrl+1 answer with the article   Esc close</source>
        <translation>回車 登記   Ctrl+1 用知識條目答覆   Esc 關閉</translation>
    </message>
    <message>
        <source>First-call resolution</source>
        <translation>首次解決率</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>時段</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>諮詢</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>型別</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>Message for|The colleague who is absent.</source>
        <translation>轉告|留言給哪位不在的同事。</translation>
    </message>
    <message>
        <source>Message left after hours</source>
        <translation>非服務時間留言</translation>
    </message>
    <message>
        <source>Message note</source>
        <translation>留言條</translation>
    </message>
    <message>
        <source>Message passed on</source>
        <translation>留言已轉達</translation>
    </message>
    <message>
        <source>Message taken</source>
        <translation>已留言</translation>
    </message>
    <message>
        <source>Minutes|How long it took.</source>
        <translation>時長（分鐘）|用了多久。</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>漏接</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>記為漏接</translation>
    </message>
    <message>
        <source>Missed while open</source>
        <translation>服務時間內漏接</translation>
    </message>
    <message>
        <source>Missed|Messages left after hours are called back first.</source>
        <translation>漏接方式|非服務時間的留言下一服務時間回電。</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Not accepted, promise again</source>
        <translation>客戶不認可，再約回電</translation>
    </message>
    <message>
        <source>Note a call</source>
        <translation>記來電</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Online chat</source>
        <translation>線上聊天</translation>
    </message>
    <message>
        <source>Opened: {numbers}.</source>
        <translation>已生成 {numbers}。</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>處理結果</translation>
    </message>
    <message>
        <source>Pass on as a case</source>
        <translation>轉辦</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>轉辦</translation>
    </message>
    <message>
        <source>Passed on as a case</source>
        <translation>已轉辦</translation>
    </message>
    <message>
        <source>Place|Where it happened, if not at the unit.</source>
        <translation>地點|不在房屋內時，寫明事發地點。</translation>
    </message>
    <message>
        <source>Promise to call back</source>
        <translation>承諾回電</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>承諾回電</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>來意</translation>
    </message>
    <message>
        <source>Purpose|Passed on, a repair becomes a repair order.</source>
        <translation>來意|轉辦時，報修會生成報修單。</translation>
    </message>
    <message>
        <source>Questions that came back, {first} to {last}</source>
        <translation>重複問題，{first}至{last}</translation>
    </message>
    <message>
        <source>Reason of the delay</source>
        <translation>延誤原因</translation>
    </message>
    <message>
        <source>Reason of the delay|It goes into the daily report.</source>
        <translation>延誤原因|寫入日報。</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接聽</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>報修</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房號</translation>
    </message>
    <message>
        <source>Something went wrong. A report was written; try again.</source>
        <translation>出了問題，已記錄報告，請再試一次。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>建議</translation>
    </message>
    <message>
        <source>Take a message</source>
        <translation>代為留言</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Telephone|To call back.</source>
        <translation>電話|用來回電。</translation>
    </message>
    <message>
        <source>The promised time must lie ahead.</source>
        <translation>承諾時間必須在現在之後。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Type what the call is about.</source>
        <translation>請輸入來電內容。</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>房屋</translation>
    </message>
    <message>
        <source>Unit|Where the caller lives: 1-101, name, telephone.</source>
        <translation>房屋|來電人住哪：1-101、姓名或電話。</translation>
    </message>
    <message>
        <source>WeChat or QQ</source>
        <translation>微信/QQ</translation>
    </message>
    <message>
        <source>Write down the unit or the place first.</source>
        <translation>請先記下房屋或地點。</translation>
    </message>
    <message>
        <source>Write down “{label}” before this is passed on or promised.</source>
        <translation>轉辦或承諾回覆前，請先記下“{label}”。</translation>
    </message>
    <message>
        <source>a call is promised by {time}, with a ticket</source>
        <translation>承諾 {time} 前回電，並生成工單</translation>
    </message>
    <message>
        <source>a repair order is opened</source>
        <translation>生成報修單</translation>
    </message>
    <message>
        <source>an urgent repair order is opened</source>
        <translation>生成緊急報修單</translation>
    </message>
    <message>
        <source>noted as answered</source>
        <translation>記為已答覆</translation>
    </message>
    <message>
        <source>noted; it waits for an answer</source>
        <translation>先記下，待答覆</translation>
    </message>
    <message>
        <source>{number} is noted.</source>
        <translation>已登記 {number}。</translation>
    </message>
</context>
</TS>
