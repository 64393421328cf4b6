<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>complaints</name>
    <message>
        <source>1 (gravest)</source>
        <translation>1級（最嚴重）</translation>
    </message>
    <message>
        <source>2 (grave)</source>
        <translation>2級（嚴重）</translation>
    </message>
    <message>
        <source>3 (ordinary)</source>
        <translation>3級（一般）</translation>
    </message>
    <message>
        <source>4 (slight)</source>
        <translation>4級（輕微）</translation>
    </message>
    <message>
        <source>A claim goes to finance with the signed handling form (F31): attach it.</source>
        <translation>涉及賠償須附已簽字的客訴處理單（F31）送財務，請先附上。</translation>
    </message>
    <message>
        <source>A level is skipped here. Give the reason.</source>
        <translation>越級處理，請填寫原因。</translation>
    </message>
    <message>
        <source>After hours, monitoring centre</source>
        <translation>非辦公時間（監控中心）</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Another department must act: this is at least a level 1 complaint.</source>
        <translation>需要其他部門處理，至少應為一級投訴。</translation>
    </message>
    <message>
        <source>Answer given</source>
        <translation>答覆</translation>
    </message>
    <message>
        <source>Approve the compensation</source>
        <translation>審批賠償</translation>
    </message>
    <message>
        <source>Asked after</source>
        <translation>回訪率</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>稽核</translation>
    </message>
    <message>
        <source>Audit, by way of finance if money is claimed</source>
        <translation>稽核處（涉及賠償先送財務）</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>銀行轉賬</translation>
    </message>
    <message>
        <source>Between units</source>
        <translation>部門交接</translation>
    </message>
    <message>
        <source>By</source>
        <translation>專案</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Came due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>件數</translation>
    </message>
    <message>
        <source>Cash from one's own drawer</source>
        <translation>現金（本人錢箱）</translation>
    </message>
    <message>
        <source>Cause|The root cause; it goes into the analysis.</source>
        <translation>原因|根本原因，計入月度分析。</translation>
    </message>
    <message>
        <source>Channel|Media and online: tell the manager at once.</source>
        <translation>渠道|媒體和網路投訴須立即報告經理。</translation>
    </message>
    <message>
        <source>Charged to|The unit that caused it.</source>
        <translation>費用歸屬|由責任單位承擔。</translation>
    </message>
    <message>
        <source>Classified</source>
        <translation>已分級</translation>
    </message>
    <message>
        <source>Classify: department</source>
        <translation>分級：轉部門</translation>
    </message>
    <message>
        <source>Classify: desk</source>
        <translation>分級：前臺處理</translation>
    </message>
    <message>
        <source>Class|What it is about; it suggests the department.</source>
        <translation>類別|據此帶出處理單位。</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>保潔</translation>
    </message>
    <message>
        <source>Cleaning and greening</source>
        <translation>保潔綠化</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>結案</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已結案</translation>
    </message>
    <message>
        <source>Co-handling|Unit that helps, and with what.</source>
        <translation>協辦單位及事項|哪個單位協辦什麼。</translation>
    </message>
    <message>
        <source>Coming at|When somebody comes to the customer.</source>
        <translation>上門時間|何時到客戶處。</translation>
    </message>
    <message>
        <source>Comment form (F37)</source>
        <translation>意見表（F37）</translation>
    </message>
    <message>
        <source>Company leader</source>
        <translation>公司領導</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>賠償</translation>
    </message>
    <message>
        <source>Compensation paid: {sum}, staff's share {share}</source>
        <translation>賠償支出 {sum} 元，其中員工承擔 {share} 元</translation>
    </message>
    <message>
        <source>Compensation|Amount in yuan.</source>
        <translation>賠償金額|單位：元。</translation>
    </message>
    <message>
        <source>Compiled by</source>
        <translation>編制人</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投訴</translation>
    </message>
    <message>
        <source>Complaint handling form</source>
        <translation>客訴處理單</translation>
    </message>
    <message>
        <source>Complaint received</source>
        <translation>投訴受理回執</translation>
    </message>
    <message>
        <source>Complaint record</source>
        <translation>投訴處理記錄</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投訴</translation>
    </message>
    <message>
        <source>Complaints by month, {first} to {last}</source>
        <translation>投訴月度統計，{first} 至 {last}</translation>
    </message>
    <message>
        <source>Complaints by person named, {first} to {last}</source>
        <translation>投訴責任人統計，{first} 至 {last}</translation>
    </message>
    <message>
        <source>Complaints of the month</source>
        <translation>月度投訴分析</translation>
    </message>
    <message>
        <source>Content|In the customer's words, read back to them.</source>
        <translation>投訴內容|按客戶原話記錄並複述。</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>分類統計</translation>
    </message>
    <message>
        <source>Credit on the unit's account</source>
        <translation>轉入該房預存款</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Customer agrees</source>
        <translation>客戶同意</translation>
    </message>
    <message>
        <source>Customer comment form</source>
        <translation>顧客意見表</translation>
    </message>
    <message>
        <source>Customer complaint file</source>
        <translation>客戶投訴檔案</translation>
    </message>
    <message>
        <source>Customer refuses</source>
        <translation>客戶不同意</translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation>客服中心</translation>
    </message>
    <message>
        <source>Customer signs</source>
        <translation>客戶簽字</translation>
    </message>
    <message>
        <source>Customer|Who complains.</source>
        <translation>投訴人|誰來投訴。</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>時限</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>時限達成</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>已處理</translation>
    </message>
    <message>
        <source>Decline the compensation</source>
        <translation>不批准賠償</translation>
    </message>
    <message>
        <source>Deduct by|End of the month blame was settled in.</source>
        <translation>扣款期限|責任認定當月月底。</translation>
    </message>
    <message>
        <source>Demanded</source>
        <translation>客戶要求</translation>
    </message>
    <message>
        <source>Demand|What the customer asks for.</source>
        <translation>客戶要求|客戶希望怎樣解決。</translation>
    </message>
    <message>
        <source>Department concerned</source>
        <translation>相關部門</translation>
    </message>
    <message>
        <source>Department signs by</source>
        <translation>部門簽收期限</translation>
    </message>
    <message>
        <source>Department signs for it</source>
        <translation>部門簽收</translation>
    </message>
    <message>
        <source>Detail|Within the class, where it is known.</source>
        <translation>細類|類別內的細分，知道才填。</translation>
    </message>
    <message>
        <source>Engineering</source>
        <translation>工程部</translation>
    </message>
    <message>
        <source>Enter by when this is promised.</source>
        <translation>請填寫承諾的答覆時間。</translation>
    </message>
    <message>
        <source>Enter the amount of the compensation.</source>
        <translation>請填寫賠償金額。</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>裝置</translation>
    </message>
    <message>
        <source>Escalated complaints, {first} to {last}</source>
        <translation>升級投訴，{first} 至 {last}</translation>
    </message>
    <message>
        <source>Expense voucher</source>
        <translation>支出憑證</translation>
    </message>
    <message>
        <source>Expense voucher|Its number (F20).</source>
        <translation>支出憑證號|F20 編號。</translation>
    </message>
    <message>
        <source>F31 attached|The signed form goes with the claim.</source>
        <translation>已附 F31|已簽字的處理單隨賠償送財務。</translation>
    </message>
    <message>
        <source>Facts by</source>
        <translation>核實期限</translation>
    </message>
    <message>
        <source>Facts checked</source>
        <translation>已核實</translation>
    </message>
    <message>
        <source>Facts|What the call to the customer brought.</source>
        <translation>核實情況|致電客戶核實的結果。</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>傳真</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>填表人</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>財務部</translation>
    </message>
    <message>
        <source>Fire safety</source>
        <translation>消防</translation>
    </message>
    <message>
        <source>First answer by</source>
        <translation>首次答覆期限</translation>
    </message>
    <message>
        <source>From the wages of</source>
        <translation>扣款月份</translation>
    </message>
    <message>
        <source>Gift vouchers</source>
        <translation>禮券</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Goods: expired</source>
        <translation>商品：過期</translation>
    </message>
    <message>
        <source>Goods: incomplete</source>
        <translation>商品：缺件</translation>
    </message>
    <message>
        <source>Goods: labelling</source>
        <translation>商品：標識</translation>
    </message>
    <message>
        <source>Goods: out of stock</source>
        <translation>商品：缺貨</translation>
    </message>
    <message>
        <source>Goods: price</source>
        <translation>商品：價格</translation>
    </message>
    <message>
        <source>Goods: quality</source>
        <translation>商品：質量</translation>
    </message>
    <message>
        <source>Greening</source>
        <translation>綠化</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>處理率</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>處理</translation>
    </message>
    <message>
        <source>Handling head signs</source>
        <translation>處理主管簽字</translation>
    </message>
    <message>
        <source>Handling rate</source>
        <translation>處理率</translation>
    </message>
    <message>
        <source>Handling unit</source>
        <translation>處理單位</translation>
    </message>
    <message>
        <source>Handling unit|Left empty: the usual one.</source>
        <translation>處理單位|不填則按類別帶出。</translation>
    </message>
    <message>
        <source>Head of handling unit</source>
        <translation>處理單位主管</translation>
    </message>
    <message>
        <source>Head of recording unit</source>
        <translation>受理單位主管</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>來訪</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>處理中</translation>
    </message>
    <message>
        <source>In public</source>
        <translation>媒體與網路</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>按時</translation>
    </message>
    <message>
        <source>Internal work notice</source>
        <translation>工作知會單</translation>
    </message>
    <message>
        <source>Joint visit by</source>
        <translation>聯合走訪期限</translation>
    </message>
    <message>
        <source>Joint visit made: compensate</source>
        <translation>已聯合走訪，提出賠償</translation>
    </message>
    <message>
        <source>Joint visit made: go on</source>
        <translation>已聯合走訪，繼續處理</translation>
    </message>
    <message>
        <source>Justified</source>
        <translation>有效投訴</translation>
    </message>
    <message>
        <source>Justified|Whether the complaint is right.</source>
        <translation>是否有效|投訴是否成立。</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>按時</translation>
    </message>
    <message>
        <source>Leader|Who signed the expense voucher.</source>
        <translation>籤批領導|在支出憑證上簽字的領導。</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>來信</translation>
    </message>
    <message>
        <source>Level 1</source>
        <translation>一級</translation>
    </message>
    <message>
        <source>Level 2</source>
        <translation>二級</translation>
    </message>
    <message>
        <source>Level|Primary: the desk; 1: beyond it; 2: other units, policy, liability.</source>
        <translation>級別|初級：前臺當場解決；一級：超出前臺許可權；二級：涉及其他單位、政策或法律責任。</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>經理</translation>
    </message>
    <message>
        <source>Manager told|Media and online: at once.</source>
        <translation>已報經理|媒體、網路投訴須立即上報。</translation>
    </message>
    <message>
        <source>Media and online cases go to the manager at once: tell the manager, then tick it.</source>
        <translation>媒體、網路投訴須立即上報經理，上報後請勾選“已報經理”。</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>More than {limit} yuan: mark it as a special case and name the leader who signed.</source>
        <translation>超過 {limit} 元，請勾選專案並填寫籤批領導。</translation>
    </message>
    <message>
        <source>News media</source>
        <translation>新聞媒體</translation>
    </message>
    <message>
        <source>No compensation without the recipient's name and signature.</source>
        <translation>沒有領取人姓名和簽字，不能支付賠償。</translation>
    </message>
    <message>
        <source>No complaint is closed without its return visit; it is on the due list.</source>
        <translation>投訴未回訪不能結案，請先完成待回訪清單中的回訪。</translation>
    </message>
    <message>
        <source>Not justified</source>
        <translation>無效投訴</translation>
    </message>
    <message>
        <source>Not justified, explained</source>
        <translation>無效投訴，已解釋</translation>
    </message>
    <message>
        <source>Not satisfied: again</source>
        <translation>不滿意，重新處理</translation>
    </message>
    <message>
        <source>Noted in the complaint</source>
        <translation>已在投訴中登記</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>On site by</source>
        <translation>現場解決期限</translation>
    </message>
    <message>
        <source>On-time rate</source>
        <translation>及時率</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>網路</translation>
    </message>
    <message>
        <source>Opinion|What the customer said to it.</source>
        <translation>客戶意見|客戶怎麼說。</translation>
    </message>
    <message>
        <source>Outside firm</source>
        <translation>外包單位</translation>
    </message>
    <message>
        <source>Paid by|Vouchers unless decided otherwise.</source>
        <translation>支付方式|一般以禮券支付。</translation>
    </message>
    <message>
        <source>Paid for</source>
        <translation>支付事由</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>支付賠償</translation>
    </message>
    <message>
        <source>Planning department</source>
        <translation>企劃部</translation>
    </message>
    <message>
        <source>Please name the number when you ask.</source>
        <translation>查詢時請報此編號。</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>初級</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Problem confirmation</source>
        <translation>售中、售後問題確認單</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>承諾時間</translation>
    </message>
    <message>
        <source>Promised for|When they hear from us at the latest.</source>
        <translation>承諾時間|最遲何時答覆。</translation>
    </message>
    <message>
        <source>Promise|What we told them we would do.</source>
        <translation>承諾事項|答應客戶做什麼。</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>促銷活動</translation>
    </message>
    <message>
        <source>Public facilities</source>
        <translation>公共設施</translation>
    </message>
    <message>
        <source>Purchase rights</source>
        <translation>購買權益</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>已聯絡上</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>Received in all</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>領取人</translation>
    </message>
    <message>
        <source>Recipient signed|On the form, for this amount.</source>
        <translation>領取人已簽字|在處理單上按此金額簽字。</translation>
    </message>
    <message>
        <source>Recipient|Who gets the compensation.</source>
        <translation>領取人|領取賠償的人。</translation>
    </message>
    <message>
        <source>Recording head signs</source>
        <translation>受理主管簽字</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>意見</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>維修</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>責任人</translation>
    </message>
    <message>
        <source>Responsible|Who answers for it, by name.</source>
        <translation>責任人|寫明姓名。</translation>
    </message>
    <message>
        <source>Result|How it was settled.</source>
        <translation>處理結果|怎樣解決的。</translation>
    </message>
    <message>
        <source>Return visit</source>
        <translation>回訪</translation>
    </message>
    <message>
        <source>Return visit by</source>
        <translation>回訪期限</translation>
    </message>
    <message>
        <source>Return visit made</source>
        <translation>登記回訪</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>根本原因</translation>
    </message>
    <message>
        <source>Root causes</source>
        <translation>根本原因</translation>
    </message>
    <message>
        <source>Root causes of complaints, {first} to {last}</source>
        <translation>投訴根本原因，{first} 至 {last}</translation>
    </message>
    <message>
        <source>Safety and environment</source>
        <translation>安全與環境</translation>
    </message>
    <message>
        <source>Satisfaction rate</source>
        <translation>滿意率</translation>
    </message>
    <message>
        <source>Satisfaction|What the return visit brought.</source>
        <translation>滿意度|回訪結果。</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>滿意率</translation>
    </message>
    <message>
        <source>Satisfied customers</source>
        <translation>滿意</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>秩序維護部</translation>
    </message>
    <message>
        <source>Security guard</source>
        <translation>保安</translation>
    </message>
    <message>
        <source>Service centre</source>
        <translation>客服中心</translation>
    </message>
    <message>
        <source>Service: attitude</source>
        <translation>服務：態度</translation>
    </message>
    <message>
        <source>Service: cashier</source>
        <translation>服務：收銀</translation>
    </message>
    <message>
        <source>Service: missing</source>
        <translation>服務：缺項</translation>
    </message>
    <message>
        <source>Service: poor</source>
        <translation>服務：不到位</translation>
    </message>
    <message>
        <source>Settle by</source>
        <translation>解決期限</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已解決</translation>
    </message>
    <message>
        <source>Settled how</source>
        <translation>處理結果</translation>
    </message>
    <message>
        <source>Settled on site</source>
        <translation>現場解決</translation>
    </message>
    <message>
        <source>Settled on the spot</source>
        <translation>當場解決</translation>
    </message>
    <message>
        <source>Severity|Only where the company uses four steps.</source>
        <translation>嚴重程度|公司採用四級制時填寫。</translation>
    </message>
    <message>
        <source>Shares to deduct from wages, {first} to {last}</source>
        <translation>員工分擔扣款，{first} 至 {last}</translation>
    </message>
    <message>
        <source>Shop operations</source>
        <translation>商戶營運</translation>
    </message>
    <message>
        <source>Signed for by|Head of the department who took it.</source>
        <translation>簽收主管|簽收該投訴的部門主管。</translation>
    </message>
    <message>
        <source>Solution by</source>
        <translation>方案期限</translation>
    </message>
    <message>
        <source>Solution proposed</source>
        <translation>已提方案</translation>
    </message>
    <message>
        <source>Solution to the desk</source>
        <translation>反饋方案</translation>
    </message>
    <message>
        <source>Solution|What is proposed to the customer.</source>
        <translation>解決方案|向客戶提出的方案。</translation>
    </message>
    <message>
        <source>Special case|Too large, or no clear owner.</source>
        <translation>專案|金額較大或責任不清。</translation>
    </message>
    <message>
        <source>Staff service</source>
        <translation>員工服務</translation>
    </message>
    <message>
        <source>Staff's share</source>
        <translation>員工承擔</translation>
    </message>
    <message>
        <source>Staff's share|Deducted from this month's wages.</source>
        <translation>員工承擔|從當月工資扣除。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Steps so far|What was tried, with whom.</source>
        <translation>已處理經過|做過什麼、與誰聯絡。</translation>
    </message>
    <message>
        <source>Taken down</source>
        <translation>受理件數</translation>
    </message>
    <message>
        <source>Taken down on</source>
        <translation>受理日期</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Telephone|Where they are reached.</source>
        <translation>電話|投訴人的聯絡電話。</translation>
    </message>
    <message>
        <source>The compensation is not approved, or was corrected since; have it approved.</source>
        <translation>賠償尚未審批，或審批後有更正，請先審批。</translation>
    </message>
    <message>
        <source>The customer is not satisfied: take the complaint up again.</source>
        <translation>客戶不滿意，請重新處理該投訴。</translation>
    </message>
    <message>
        <source>The customer is still to be tried: the visit is on the due list.</source>
        <translation>尚未按規定次數聯絡客戶，請按待回訪清單繼續回訪。</translation>
    </message>
    <message>
        <source>The heads of the recording and the handling unit must sign first.</source>
        <translation>請先由受理單位主管和處理單位主管簽字。</translation>
    </message>
    <message>
        <source>This visit lies ahead; note it once it is made.</source>
        <translation>回訪時間尚未到，請回訪後再登記。</translation>
    </message>
    <message>
        <source>To the manager</source>
        <translation>升級至經理</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>處理單位</translation>
    </message>
    <message>
        <source>Unit|1-101, or whoever lives there.</source>
        <translation>房號|如 1-101，或住戶姓名。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Visit rate</source>
        <translation>回訪率</translation>
    </message>
    <message>
        <source>Visited at|When the customer was asked.</source>
        <translation>回訪時間|何時回訪客戶。</translation>
    </message>
    <message>
        <source>Visits made</source>
        <translation>已回訪</translation>
    </message>
    <message>
        <source>We have taken down</source>
        <translation>已登記</translation>
    </message>
    <message>
        <source>Wish|What the customer still wants; report it upward.</source>
        <translation>客戶訴求|客戶還有什麼要求，須上報。</translation>
    </message>
    <message>
        <source>With the department</source>
        <translation>已轉部門</translation>
    </message>
    <message>
        <source>With the manager</source>
        <translation>已升級至經理</translation>
    </message>
    <message>
        <source>Write down the result before closing.</source>
        <translation>請先填寫處理結果再結案。</translation>
    </message>
    <message>
        <source>month, as 2026-12</source>
        <translation>月份（如 2026-12）</translation>
    </message>
    <message>
        <source>{month}: {count} complaints received</source>
        <translation>{month}：受理投訴 {count} 件</translation>
    </message>
    <message>
        <source>{sum} yuan are beyond your authority of {limit} yuan.</source>
        <translation>賠償 {sum} 元超出您的審批許可權（{limit} 元）。</translation>
    </message>
</context>
</TS>
