<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>return_visits</name>
    <message>
        <source>A call ends within {minutes} minutes unless the customer wishes. Give the reason.</source>
        <translation>電話回訪應在 {minutes} 分鐘內結束，客戶願意多談的請填寫原因。</translation>
    </message>
    <message>
        <source>A complaint</source>
        <translation>投訴</translation>
    </message>
    <message>
        <source>A repair</source>
        <translation>報修</translation>
    </message>
    <message>
        <source>A ticket</source>
        <translation>工單</translation>
    </message>
    <message>
        <source>A try is noted for today. The next one counts on another day.</source>
        <translation>今天已記錄過一次未聯絡上，請改天再試。</translation>
    </message>
    <message>
        <source>After a complaint</source>
        <translation>投訴回訪</translation>
    </message>
    <message>
        <source>After a repair</source>
        <translation>維修回訪</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>後續</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回訪情況</translation>
    </message>
    <message>
        <source>Answer|What was said.</source>
        <translation>回答|客戶怎麼說。</translation>
    </message>
    <message>
        <source>Apologise, and write down what the customer is not satisfied with.</source>
        <translation>請致歉，並記下客戶不滿意的具體情況。</translation>
    </message>
    <message>
        <source>Appoint</source>
        <translation>預約</translation>
    </message>
    <message>
        <source>Appointed</source>
        <translation>已預約</translation>
    </message>
    <message>
        <source>Appointed for</source>
        <translation>預約時間</translation>
    </message>
    <message>
        <source>Appointed for|The time the customer agreed to.</source>
        <translation>預約時間|客戶同意的時間。</translation>
    </message>
    <message>
        <source>Asked to renew</source>
        <translation>詢問續約</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>上門</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>應於</translation>
    </message>
    <message>
        <source>By|How the visit is made.</source>
        <translation>方式|怎樣回訪。</translation>
    </message>
    <message>
        <source>Calls after a lease ended</source>
        <translation>租約到期後回訪</translation>
    </message>
    <message>
        <source>Calls before a lease ends</source>
        <translation>續約回訪</translation>
    </message>
    <message>
        <source>Calls to merchants</source>
        <translation>商戶回訪</translation>
    </message>
    <message>
        <source>Calls to new customers</source>
        <translation>新客戶回訪</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>定期關懷</translation>
    </message>
    <message>
        <source>Care calls</source>
        <translation>關懷回訪</translation>
    </message>
    <message>
        <source>Care: how is everything?</source>
        <translation>定期關懷</translation>
    </message>
    <message>
        <source>Case|Number of the case it comes from.</source>
        <translation>來源單號|由哪張單引起。</translation>
    </message>
    <message>
        <source>Change of agent</source>
        <translation>客戶代表變更</translation>
    </message>
    <message>
        <source>Contract no.|If a contract is the reason.</source>
        <translation>合同編號|因合同回訪時填寫。</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Customer signed|The written record is signed.</source>
        <translation>客戶已簽字|書面記錄已籤。</translation>
    </message>
    <message>
        <source>Customer|Who is asked.</source>
        <translation>客戶|回訪誰。</translation>
    </message>
    <message>
        <source>Department informed|Where something is wrong.</source>
        <translation>已通知部門|發現問題時通知的部門。</translation>
    </message>
    <message>
        <source>Dissatisfied</source>
        <translation>不滿意</translation>
    </message>
    <message>
        <source>Does not renew</source>
        <translation>不續約</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>待回訪</translation>
    </message>
    <message>
        <source>Due on|Left empty: as the rule for its kind says.</source>
        <translation>應訪日期|不填則按該型別的時限。</translation>
    </message>
    <message>
        <source>Due until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Elderly and school children</source>
        <translation>老人和上學的孩子</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>File</source>
        <translation>歸檔</translation>
    </message>
    <message>
        <source>File by</source>
        <translation>歸檔期限</translation>
    </message>
    <message>
        <source>File no.|Where the signed record is filed.</source>
        <translation>歸檔號|簽字記錄存放處。</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>已歸檔</translation>
    </message>
    <message>
        <source>Finished works</source>
        <translation>竣工客戶</translation>
    </message>
    <message>
        <source>First walk-round at a new household</source>
        <translation>新住戶首次走訪</translation>
    </message>
    <message>
        <source>Found|Opens such a case with the record.</source>
        <translation>發現問題|籤認記錄時自動開單。</translation>
    </message>
    <message>
        <source>Give to somebody</source>
        <translation>指派</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>回訪人員</translation>
    </message>
    <message>
        <source>Household updated|The register says it as it is.</source>
        <translation>住戶資料已更新|登記與實際一致。</translation>
    </message>
    <message>
        <source>Introduced oneself, shoe covers on</source>
        <translation>自我介紹，穿好鞋套</translation>
    </message>
    <message>
        <source>Job done by|They do not make this visit.</source>
        <translation>作業人|本人不能回訪。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>型別</translation>
    </message>
    <message>
        <source>Kind|Why somebody is visited or called.</source>
        <translation>型別|為什麼回訪。</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>逾期未續</translation>
    </message>
    <message>
        <source>Life in the community</source>
        <translation>社群生活情況</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>已回訪</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>經理</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Matter|What it is about.</source>
        <translation>事由|回訪什麼事情。</translation>
    </message>
    <message>
        <source>Measures|What was promised or done at once.</source>
        <translation>處理措施|當場答覆或處理的內容。</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>商戶</translation>
    </message>
    <message>
        <source>Merchant: needs, promotions, problems</source>
        <translation>商戶走訪：需求、活動、問題</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>簡訊</translation>
    </message>
    <message>
        <source>Minutes|At most 3 unless the customer wishes.</source>
        <translation>時長（分鐘）|一般不超過3分鐘，客戶願意可延長。</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新增客戶</translation>
    </message>
    <message>
        <source>New customer: is everything in order?</source>
        <translation>新客戶回訪：一切是否正常</translation>
    </message>
    <message>
        <source>Not before|After a repair: 48 hours later.</source>
        <translation>最早時間|維修後滿48小時。</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未聯絡上</translation>
    </message>
    <message>
        <source>Note whether the customer renews, willing or not.</source>
        <translation>無論是否續約，請記錄客戶的意向。</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>現場</translation>
    </message>
    <message>
        <source>Opinion|Praise, complaint, wish.</source>
        <translation>意見|表揚、不滿、建議。</translation>
    </message>
    <message>
        <source>Outcome|First centre, staff number, who is speaking; then what was answered.</source>
        <translation>回訪結果|先報中心名稱和工號並核實客戶，再記回答。</translation>
    </message>
    <message>
        <source>Papers prepared</source>
        <translation>資料準備齊全</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>安排</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>應訪</translation>
    </message>
    <message>
        <source>Project and stage|Of works: start, mid-term, end.</source>
        <translation>工程及階段|開工、中期、竣工。</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>問答記錄</translation>
    </message>
    <message>
        <source>Question|What is asked or looked at.</source>
        <translation>問題|問什麼、看什麼。</translation>
    </message>
    <message>
        <source>Rang for at most 3 seconds or knocked three times; again after 5-10</source>
        <translation>按鈴不超過3秒或輕敲三下，間隔5-10秒再次按鈴</translation>
    </message>
    <message>
        <source>Reached|Noted with the visit.</source>
        <translation>已聯絡上|回訪時自動記錄。</translation>
    </message>
    <message>
        <source>Record by</source>
        <translation>籤認期限</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>已籤認</translation>
    </message>
    <message>
        <source>Registered site user</source>
        <translation>網站註冊使用者</translation>
    </message>
    <message>
        <source>Renewal due</source>
        <translation>待續費</translation>
    </message>
    <message>
        <source>Renewal effect</source>
        <translation>續約率</translation>
    </message>
    <message>
        <source>Renewal|Asked three months before the end.</source>
        <translation>續約意向|到期前三個月詢問。</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>續約</translation>
    </message>
    <message>
        <source>Return visit</source>
        <translation>回訪</translation>
    </message>
    <message>
        <source>Return visit record</source>
        <translation>客戶回訪記錄單</translation>
    </message>
    <message>
        <source>Return visits</source>
        <translation>回訪走訪</translation>
    </message>
    <message>
        <source>Return visits, {first} to {last}</source>
        <translation>回訪統計 {first} 至 {last}</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房號</translation>
    </message>
    <message>
        <source>Routine business</source>
        <translation>常規商務</translation>
    </message>
    <message>
        <source>Said good-bye, left a telephone number</source>
        <translation>道別並留下聯絡電話</translation>
    </message>
    <message>
        <source>Satisfaction rate</source>
        <translation>滿意率</translation>
    </message>
    <message>
        <source>Satisfaction|In the customer's own words of it.</source>
        <translation>滿意度|以客戶的表述為準。</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>滿意</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>已安排</translation>
    </message>
    <message>
        <source>Sign the record</source>
        <translation>籤認記錄</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Telephone|Where the customer is reached.</source>
        <translation>電話|客戶的聯絡電話。</translation>
    </message>
    <message>
        <source>The lease ended without a renewal</source>
        <translation>租約已到期未續</translation>
    </message>
    <message>
        <source>The lease is ending: is it renewed?</source>
        <translation>租約將到期：是否續約</translation>
    </message>
    <message>
        <source>This visit may begin from {moment}: 48 hours after the repair (D19).</source>
        <translation>維修完成滿48小時後才能回訪，最早 {moment}（D19）。</translation>
    </message>
    <message>
        <source>To do|What is left.</source>
        <translation>待辦事項|還要做什麼。</translation>
    </message>
    <message>
        <source>Tries|Without reaching the customer.</source>
        <translation>未聯絡上次數|沒有聯絡到客戶的次數。</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>Unit|Where the customer lives.</source>
        <translation>房號|客戶住在哪裡。</translation>
    </message>
    <message>
        <source>Very dissatisfied</source>
        <translation>非常不滿意</translation>
    </message>
    <message>
        <source>Very satisfied</source>
        <translation>非常滿意</translation>
    </message>
    <message>
        <source>Visit by</source>
        <translation>回訪期限</translation>
    </message>
    <message>
        <source>Visit made</source>
        <translation>已回訪</translation>
    </message>
    <message>
        <source>Visited at|Noted with the visit.</source>
        <translation>回訪時間|回訪時自動記錄。</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>回訪人</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>回訪數</translation>
    </message>
    <message>
        <source>Visits to be made</source>
        <translation>待回訪清單</translation>
    </message>
    <message>
        <source>Walk-round</source>
        <translation>走訪</translation>
    </message>
    <message>
        <source>Walk-rounds</source>
        <translation>走訪</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>回訪記錄</translation>
    </message>
    <message>
        <source>Who needs care</source>
        <translation>需要關懷的住戶</translation>
    </message>
    <message>
        <source>Whoever did the job does not make the return visit; somebody else must.</source>
        <translation>作業人員本人不能回訪，請由其他人回訪。</translation>
    </message>
    <message>
        <source>Works stage</source>
        <translation>在施工程</translation>
    </message>
    <message>
        <source>Yearly walk-round</source>
        <translation>年度走訪</translation>
    </message>
    <message>
        <source>day, as 2026-12-31; empty: all</source>
        <translation>日期，如 2026-12-31；留空為全部</translation>
    </message>
</context>
</TS>
