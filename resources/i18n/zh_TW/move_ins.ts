<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>move_ins</name>
    <message>
        <source>A key stays here|Print the liability statement (F14).</source>
        <translation>託管鑰匙|請列印託管鑰匙責任宣告書。</translation>
    </message>
    <message>
        <source>Acceptance sheet signed|F12, by both.</source>
        <translation>驗收交接單已籤|雙方簽字。</translation>
    </message>
    <message>
        <source>Accompanied by|Who walked the unit with the owner.</source>
        <translation>陪同人|陪業主驗房的人。</translation>
    </message>
    <message>
        <source>Accompanying staff</source>
        <translation>陪同人員</translation>
    </message>
    <message>
        <source>Agent's card valid to|As printed on the identity card.</source>
        <translation>代理人身份證有效期至|按身份證所印日期。</translation>
    </message>
    <message>
        <source>Agent's identity card, original and copy</source>
        <translation>代理人身份證原件及影印件</translation>
    </message>
    <message>
        <source>Agent|Name of the agent.</source>
        <translation>代理人|代理人姓名。</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>簽約</translation>
    </message>
    <message>
        <source>Agreements are signed</source>
        <translation>協議簽署完畢</translation>
    </message>
    <message>
        <source>Agreements signed</source>
        <translation>已簽約</translation>
    </message>
    <message>
        <source>All sums above are settled. The owner may take the unit over at the service centre with this paper.</source>
        <translation>以上款項均已結清，業主可憑本確認書到服務中心辦理接房。</translation>
    </message>
    <message>
        <source>Amount|In yuan.</source>
        <translation>金額|單位：元。</translation>
    </message>
    <message>
        <source>An agent comes|Then the papers of an agent are needed.</source>
        <translation>代理人辦理|需核對代理人資料。</translation>
    </message>
    <message>
        <source>An agent needs a power of attorney. Still missing: {items}.</source>
        <translation>代理人須持授權委託書辦理，尚缺：{items}。</translation>
    </message>
    <message>
        <source>Answer|Comes, wants another day, not reached.</source>
        <translation>答覆|按時來、要改期、未接通。</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>預約時間</translation>
    </message>
    <message>
        <source>Appointment|Empty: when the batch begins.</source>
        <translation>預約時間|留空則為本批開始時間。</translation>
    </message>
    <message>
        <source>Appointment|When the owner is to come.</source>
        <translation>預約時間|業主應到的時間。</translation>
    </message>
    <message>
        <source>Approve the plan</source>
        <translation>批准計劃</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Area as measured|In square metres.</source>
        <translation>實測面積|單位：平方米。</translation>
    </message>
    <message>
        <source>Area by contract|In square metres.</source>
        <translation>合同面積|單位：平方米。</translation>
    </message>
    <message>
        <source>Area difference|Owner pays; below 0: gets it back.</source>
        <translation>面積差價|正數由業主補交，負數退給業主。</translation>
    </message>
    <message>
        <source>Area|In square metres, for fees by area.</source>
        <translation>面積|單位：平方米，按面積收費時需要。</translation>
    </message>
    <message>
        <source>At our counter</source>
        <translation>在本收費臺</translation>
    </message>
    <message>
        <source>Balcony</source>
        <translation>陽臺</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Batch move-in plan</source>
        <translation>客戶入戶分批計劃表</translation>
    </message>
    <message>
        <source>Batch plan</source>
        <translation>分批計劃</translation>
    </message>
    <message>
        <source>Batch|Name of the plan the unit belongs to.</source>
        <translation>批次|所屬的入夥計劃。</translation>
    </message>
    <message>
        <source>Batch|Such as: first batch, buildings 1 to 3.</source>
        <translation>批次|如：第一批，1至3棟。</translation>
    </message>
    <message>
        <source>Bathroom</source>
        <translation>衛生間</translation>
    </message>
    <message>
        <source>Bedrooms</source>
        <translation>臥室</translation>
    </message>
    <message>
        <source>Before the manager</source>
        <translation>待經理處理</translation>
    </message>
    <message>
        <source>Begins|The first appointment.</source>
        <translation>開始時間|第一位業主的預約時間。</translation>
    </message>
    <message>
        <source>Being planned</source>
        <translation>編制中</translation>
    </message>
    <message>
        <source>Being put right</source>
        <translation>整改中</translation>
    </message>
    <message>
        <source>Bills under|Code of the fee item; the reading starts its meter.</source>
        <translation>計費專案編碼|讀數作為該表的起始讀數。</translation>
    </message>
    <message>
        <source>By area|Times the area of the unit.</source>
        <translation>按面積|乘以房屋面積。</translation>
    </message>
    <message>
        <source>Called at|When the owner was told by telephone.</source>
        <translation>電話通知時間|電話告知業主的時間。</translation>
    </message>
    <message>
        <source>Called by|Who called.</source>
        <translation>致電人|由誰致電。</translation>
    </message>
    <message>
        <source>Card number|Scanned; empty: handed out later.</source>
        <translation>卡號|掃碼錄入，留空則以後再發。</translation>
    </message>
    <message>
        <source>Card without end|The owner's card is valid for good.</source>
        <translation>長期有效|業主身份證為長期。</translation>
    </message>
    <message>
        <source>Cards issued|User cards and passes.</source>
        <translation>髮卡數量|使用者卡、出入證。</translation>
    </message>
    <message>
        <source>Cards to hand out</source>
        <translation>發放卡證</translation>
    </message>
    <message>
        <source>Close the batch</source>
        <translation>結束本批</translation>
    </message>
    <message>
        <source>Colour photographs of owner and household, two each</source>
        <translation>業主及家庭成員一寸彩照各兩張</translation>
    </message>
    <message>
        <source>Complaints during handover</source>
        <translation>交房期間投訴</translation>
    </message>
    <message>
        <source>Complete the handover</source>
        <translation>辦結入夥</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已辦結</translation>
    </message>
    <message>
        <source>Copies of the covenant</source>
        <translation>業主公約各份去向</translation>
    </message>
    <message>
        <source>Copies of the preliminary service agreement</source>
        <translation>前期物業管理協議各份去向</translation>
    </message>
    <message>
        <source>Copy of the purchase contract</source>
        <translation>購房合同影印件</translation>
    </message>
    <message>
        <source>Covenants signed|Copies with the owner's signature.</source>
        <translation>公約簽署份數|有業主簽名的份數。</translation>
    </message>
    <message>
        <source>Decide how it goes on</source>
        <translation>經理處理意見</translation>
    </message>
    <message>
        <source>Decoration application (F21)</source>
        <translation>房屋裝修申請書</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>問題清單</translation>
    </message>
    <message>
        <source>Defects are still open. Hand out keys only with the signed list of defects.</source>
        <translation>尚有問題未整改，業主簽署問題清單後方可移交鑰匙。</translation>
    </message>
    <message>
        <source>Defect|What is wrong.</source>
        <translation>問題|哪裡不對。</translation>
    </message>
    <message>
        <source>Deposit|If it is given back later: what for.</source>
        <translation>押金|日後要退還的，選擇押金類別。</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>開發商</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>逾期未到</translation>
    </message>
    <message>
        <source>Difference settled|Empty: by whoever collects the house price.</source>
        <translation>面積差價結算|留空則隨房款由同一方結算。</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>資料核對</translation>
    </message>
    <message>
        <source>Doors and windows</source>
        <translation>門窗</translation>
    </message>
    <message>
        <source>Due|Repaired by.</source>
        <translation>整改期限|應修好的日期。</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>電</translation>
    </message>
    <message>
        <source>Empty for now</source>
        <translation>空置</translation>
    </message>
    <message>
        <source>End</source>
        <translation>辦結</translation>
    </message>
    <message>
        <source>Enter every kind of key with its number.</source>
        <translation>請填寫每種鑰匙的數量。</translation>
    </message>
    <message>
        <source>Enter the area of {unit}; “{fee}” is charged by area.</source>
        <translation>請填寫 {unit} 的面積，“{fee}”按面積收取。</translation>
    </message>
    <message>
        <source>Enter the start reading of every meter.</source>
        <translation>請填寫每隻表的起始讀數。</translation>
    </message>
    <message>
        <source>Enter the tag of the key that stays here.</source>
        <translation>請填寫留存鑰匙的鑰匙牌號。</translation>
    </message>
    <message>
        <source>Enter until when the identity card of {who} is valid, or that it has no end.</source>
        <translation>請填寫{who}的身份證有效期，或勾選長期有效。</translation>
    </message>
    <message>
        <source>Entry confirmation</source>
        <translation>入園確認書</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>裝置</translation>
    </message>
    <message>
        <source>Fee item|Its code in the prices; with it the counter takes the fee.</source>
        <translation>收費專案編碼|與收費標準中的編碼一致，填了才能在收費臺收取。</translation>
    </message>
    <message>
        <source>Fee list (F09)</source>
        <translation>入夥收費一覽表</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>收費專案</translation>
    </message>
    <message>
        <source>Fees are received</source>
        <translation>費用收訖</translation>
    </message>
    <message>
        <source>Fees of every unit</source>
        <translation>各戶收費專案</translation>
    </message>
    <message>
        <source>Fees paid</source>
        <translation>費用已交</translation>
    </message>
    <message>
        <source>Fee|What it is for.</source>
        <translation>費用名稱|收的是什麼費。</translation>
    </message>
    <message>
        <source>File complete by</source>
        <translation>歸檔期限</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>財務</translation>
    </message>
    <message>
        <source>Finance has not settled the house price and the area difference yet.</source>
        <translation>財務尚未結清房款和麵積差價。</translation>
    </message>
    <message>
        <source>Finance stamped on|Price, balance and difference settled.</source>
        <translation>財務蓋章日期|房款、尾款、面積差均已結清。</translation>
    </message>
    <message>
        <source>First-pass rate</source>
        <translation>一次合格率</translation>
    </message>
    <message>
        <source>Form for a power of attorney (F08)</source>
        <translation>業主委託書</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>發現問題</translation>
    </message>
    <message>
        <source>Front door</source>
        <translation>入戶門</translation>
    </message>
    <message>
        <source>Front door key</source>
        <translation>入戶門鑰匙</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>燃氣</translation>
    </message>
    <message>
        <source>Hand over keys</source>
        <translation>移交鑰匙</translation>
    </message>
    <message>
        <source>Handovers</source>
        <translation>戶數</translation>
    </message>
    <message>
        <source>Handovers today</source>
        <translation>今日入夥</translation>
    </message>
    <message>
        <source>Holder|As registered at the unit.</source>
        <translation>持卡人|須已登記在該房。</translation>
    </message>
    <message>
        <source>House price</source>
        <translation>房款結算</translation>
    </message>
    <message>
        <source>House price is settled</source>
        <translation>房款已結清</translation>
    </message>
    <message>
        <source>House price settled first|Finance of the developer stamps before the fees.</source>
        <translation>先結清房款|開發商財務蓋章後才收物業費用。</translation>
    </message>
    <message>
        <source>House-price settlement sheet</source>
        <translation>房款結算單</translation>
    </message>
    <message>
        <source>House-price settlement sheet (F07)</source>
        <translation>房款結算單</translation>
    </message>
    <message>
        <source>In order|Nothing found here.</source>
        <translation>合格|未發現問題。</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>已驗房</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>驗房</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>入夥通知</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>已通知</translation>
    </message>
    <message>
        <source>Invited both ways</source>
        <translation>信函電話均已通知</translation>
    </message>
    <message>
        <source>Kept until|The day the owner fetches it.</source>
        <translation>託管至|業主取回的日期。</translation>
    </message>
    <message>
        <source>Key slip</source>
        <translation>鑰匙簽收單</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>鑰匙</translation>
    </message>
    <message>
        <source>Keys and cards</source>
        <translation>鑰匙與卡證</translation>
    </message>
    <message>
        <source>Keys handed over</source>
        <translation>已交鑰匙</translation>
    </message>
    <message>
        <source>Keys received back</source>
        <translation>鑰匙取回簽收</translation>
    </message>
    <message>
        <source>Keys signed for|Counted before the owner.</source>
        <translation>鑰匙已簽收|當面點清。</translation>
    </message>
    <message>
        <source>Key|Front door, letter box, meter box.</source>
        <translation>鑰匙|入戶門、信箱、表箱等。</translation>
    </message>
    <message>
        <source>Kind of card|Resident, building, parking, lift.</source>
        <translation>卡證類別|住戶卡、出入證、停車卡、電梯卡。</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>廚房</translation>
    </message>
    <message>
        <source>Letter box key</source>
        <translation>信箱鑰匙</translation>
    </message>
    <message>
        <source>Letting</source>
        <translation>出租</translation>
    </message>
    <message>
        <source>Liability statement for keys in custody</source>
        <translation>託管鑰匙責任宣告書</translation>
    </message>
    <message>
        <source>List of defects signed|Needed where defects are open.</source>
        <translation>問題清單已籤|尚有未整改問題時必須。</translation>
    </message>
    <message>
        <source>Lived in by the owner</source>
        <translation>自住</translation>
    </message>
    <message>
        <source>Living room</source>
        <translation>客廳</translation>
    </message>
    <message>
        <source>Meter box key</source>
        <translation>表箱鑰匙</translation>
    </message>
    <message>
        <source>Meter number|As it stands on the meter.</source>
        <translation>表號|按表上所印。</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>水電氣表</translation>
    </message>
    <message>
        <source>Meters of every unit</source>
        <translation>各戶水電氣表</translation>
    </message>
    <message>
        <source>Meter|Water, electricity or gas.</source>
        <translation>表|水、電或燃氣。</translation>
    </message>
    <message>
        <source>Months|Empty: charged once.</source>
        <translation>月數|留空則只收一次。</translation>
    </message>
    <message>
        <source>Move-in</source>
        <translation>入夥</translation>
    </message>
    <message>
        <source>Move-in customer ledger</source>
        <translation>入夥客戶情況登記表</translation>
    </message>
    <message>
        <source>Move-in defects by trade, {first} to {last}</source>
        <translation>驗房問題（按工種）{first} 至 {last}</translation>
    </message>
    <message>
        <source>Move-in fee list</source>
        <translation>入夥收費一覽表</translation>
    </message>
    <message>
        <source>Move-in guide and owner's notes (F06)</source>
        <translation>入夥須知、業主須知</translation>
    </message>
    <message>
        <source>Move-in notice</source>
        <translation>入夥通知書</translation>
    </message>
    <message>
        <source>Move-in plan</source>
        <translation>入夥計劃</translation>
    </message>
    <message>
        <source>Move-in plans</source>
        <translation>入夥分批計劃</translation>
    </message>
    <message>
        <source>Move-ins</source>
        <translation>入夥辦理</translation>
    </message>
    <message>
        <source>Move-ins by batch, {first} to {last}</source>
        <translation>入夥進度（按批次）{first} 至 {last}</translation>
    </message>
    <message>
        <source>No defects</source>
        <translation>無問題，合格</translation>
    </message>
    <message>
        <source>No unit of building {building} is waiting to be handed over.</source>
        <translation>{building} 棟沒有待入夥的房屋。</translation>
    </message>
    <message>
        <source>No-shows</source>
        <translation>未到次數</translation>
    </message>
    <message>
        <source>Nobody of “{batch}” is still to be called.</source>
        <translation>“{batch}”沒有待通知的住戶。</translation>
    </message>
    <message>
        <source>Not re-inspected yet: {places}.</source>
        <translation>尚未複驗：{places}。</translation>
    </message>
    <message>
        <source>Note post or call</source>
        <translation>登記寄信或電話</translation>
    </message>
    <message>
        <source>Note|What was seen.</source>
        <translation>備註|所見情況。</translation>
    </message>
    <message>
        <source>Number|How many.</source>
        <translation>數量|幾把。</translation>
    </message>
    <message>
        <source>Of them open</source>
        <translation>其中未結</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未整改</translation>
    </message>
    <message>
        <source>Open 8 to 30 days</source>
        <translation>8至30天未整改</translation>
    </message>
    <message>
        <source>Open longer</source>
        <translation>30天以上未整改</translation>
    </message>
    <message>
        <source>Open up to 7 days</source>
        <translation>7天內未整改</translation>
    </message>
    <message>
        <source>Order repairs</source>
        <translation>派單整改</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>已結束</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>業主</translation>
    </message>
    <message>
        <source>Owner or agent</source>
        <translation>業主或代理人</translation>
    </message>
    <message>
        <source>Owner registration form (F01)</source>
        <translation>業主登記表</translation>
    </message>
    <message>
        <source>Owner's card valid to|As printed on the identity card.</source>
        <translation>業主身份證有效期至|按身份證所印日期。</translation>
    </message>
    <message>
        <source>Owner's identity card, original</source>
        <translation>業主身份證原件</translation>
    </message>
    <message>
        <source>Owner's identity card, original and copy</source>
        <translation>業主身份證原件及影印件</translation>
    </message>
    <message>
        <source>Owner's opinion and demands|In the owner's words.</source>
        <translation>業主意見與要求|按業主原話記錄。</translation>
    </message>
    <message>
        <source>Owners' covenant, 3 copies (F10)</source>
        <translation>業主公約三份</translation>
    </message>
    <message>
        <source>Owner|As in the purchase contract.</source>
        <translation>業主|按購房合同填寫。</translation>
    </message>
    <message>
        <source>Pack handed over</source>
        <translation>資料袋已發</translation>
    </message>
    <message>
        <source>Pack is handed over</source>
        <translation>資料袋發放完畢</translation>
    </message>
    <message>
        <source>Papers are complete</source>
        <translation>資料核對完畢</translation>
    </message>
    <message>
        <source>Papers checked</source>
        <translation>資料已核</translation>
    </message>
    <message>
        <source>Papers of an agent</source>
        <translation>代理人資料</translation>
    </message>
    <message>
        <source>Papers to bring</source>
        <translation>應帶資料</translation>
    </message>
    <message>
        <source>Parking space application (F16)</source>
        <translation>機動車停車位申請表</translation>
    </message>
    <message>
        <source>Parking|Space applied for or given.</source>
        <translation>車位|已申請或已分配的車位。</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>驗收合格</translation>
    </message>
    <message>
        <source>Passed at once</source>
        <translation>一次合格</translation>
    </message>
    <message>
        <source>Photo|Numbers of the pictures; noted when they come in.</source>
        <translation>照片|照片編號，加入照片時自動填寫。</translation>
    </message>
    <message>
        <source>Place|Room and spot.</source>
        <translation>位置|房間及具體位置。</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>已排期</translation>
    </message>
    <message>
        <source>Please come at the time above and bring the papers listed. Whoever comes for the owner also brings the papers of an agent.</source>
        <translation>請按上述時間前來辦理，並攜帶所列資料。委託他人辦理的，請一併攜帶代理人資料。</translation>
    </message>
    <message>
        <source>Posted by|Who sent it.</source>
        <translation>寄出人|由誰寄出。</translation>
    </message>
    <message>
        <source>Posted on|The day the notice went to the post.</source>
        <translation>寄出日期|入夥通知書交寄的日期。</translation>
    </message>
    <message>
        <source>Power of attorney</source>
        <translation>授權委託書</translation>
    </message>
    <message>
        <source>Preliminary agreements signed|Also those signed at the purchase.</source>
        <translation>前期協議簽署份數|含購房時已籤的。</translation>
    </message>
    <message>
        <source>Preliminary service agreement, 3 copies (F11)</source>
        <translation>前期物業管理協議三份</translation>
    </message>
    <message>
        <source>Price a square metre|In yuan, by the purchase contract.</source>
        <translation>每平方米單價|按購房合同，單位：元。</translation>
    </message>
    <message>
        <source>Price|In yuan, of one piece or square metre.</source>
        <translation>單價|每件或每平方米，單位：元。</translation>
    </message>
    <message>
        <source>Quantity|Area, months, pieces.</source>
        <translation>數量|面積、月數、件數。</translation>
    </message>
    <message>
        <source>Re-inspect by</source>
        <translation>複驗期限</translation>
    </message>
    <message>
        <source>Re-inspected</source>
        <translation>已複驗</translation>
    </message>
    <message>
        <source>Re-inspected on|The owner has seen it in order.</source>
        <translation>複驗日期|業主確認修好的日期。</translation>
    </message>
    <message>
        <source>Re-inspected: in order</source>
        <translation>複驗合格</translation>
    </message>
    <message>
        <source>Re-inspected: not in order</source>
        <translation>複驗不合格</translation>
    </message>
    <message>
        <source>Rectification</source>
        <translation>整改</translation>
    </message>
    <message>
        <source>Registration form filled in|F01, with the household.</source>
        <translation>業主登記表已填|含家庭成員。</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>維修</translation>
    </message>
    <message>
        <source>Repaired on|As the repairer says.</source>
        <translation>修復日期|按維修人員所報。</translation>
    </message>
    <message>
        <source>Resident handbook</source>
        <translation>住戶手冊</translation>
    </message>
    <message>
        <source>Responsible|Builder or contractor.</source>
        <translation>責任單位|施工或供貨單位。</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>逐間查驗</translation>
    </message>
    <message>
        <source>Room|Where you stand.</source>
        <translation>房間|正在查驗的房間。</translation>
    </message>
    <message>
        <source>Rounds of re-inspection|Counted by itself.</source>
        <translation>複驗次數|自動計數。</translation>
    </message>
    <message>
        <source>Say why the key stays with the service centre.</source>
        <translation>請填寫鑰匙託管的原因。</translation>
    </message>
    <message>
        <source>Service centre</source>
        <translation>服務中心</translation>
    </message>
    <message>
        <source>Staff|Who receives, who accompanies, who takes money.</source>
        <translation>工作人員|接待、陪同、收費各是誰。</translation>
    </message>
    <message>
        <source>Standard|Such as 2.80 a square metre and month.</source>
        <translation>標準|如每月每平方米2.80元。</translation>
    </message>
    <message>
        <source>Start reading|As the owner sees it too.</source>
        <translation>起始讀數|與業主當面核對。</translation>
    </message>
    <message>
        <source>Tag|Tag of the key, if one stays here.</source>
        <translation>鑰匙牌號|託管的鑰匙填寫。</translation>
    </message>
    <message>
        <source>Telephone|To make the date.</source>
        <translation>電話|用於預約時間。</translation>
    </message>
    <message>
        <source>The identity card of {who} expired on {day}.</source>
        <translation>{who}的身份證已於 {day} 過期。</translation>
    </message>
    <message>
        <source>The notice goes by post and by telephone. Still missing: {missing}.</source>
        <translation>入夥通知須信函、電話兩種方式送達，尚缺：{missing}。</translation>
    </message>
    <message>
        <source>The owner leaves the keys listed above with the service centre for the reason given. The service centre hands them to its own staff for that job only, notes every use, and answers for their loss. Valuables are not left in the unit; for what is left there the service centre does not answer.</source>
        <translation>業主因上述原因將所列鑰匙託管於服務中心。服務中心僅為該事項將鑰匙交本中心人員使用，逐次登記，並對遺失負責。請勿在房記憶體放貴重物品，存放物品的保管責任由業主自負。</translation>
    </message>
    <message>
        <source>The owners' covenant is not signed in {count} copies.</source>
        <translation>業主公約未籤足 {count} 份，不能辦結。</translation>
    </message>
    <message>
        <source>The unit still owes {sum} yuan. Take the fees at the counter first.</source>
        <translation>該房尚欠 {sum} 元，請先到收費臺交清。</translation>
    </message>
    <message>
        <source>There must be at least one desk and one minute.</source>
        <translation>辦理臺數和每戶分鐘數都不能少於 1。</translation>
    </message>
    <message>
        <source>This unit has an unfinished handover already. Go on with that one.</source>
        <translation>該房已有未辦結的入夥手續，請在原手續上繼續辦理。</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>工種</translation>
    </message>
    <message>
        <source>Trade|Who repairs such things.</source>
        <translation>工種|由哪個工種整改。</translation>
    </message>
    <message>
        <source>Two quality books</source>
        <translation>兩書（質量保證書、使用說明書）</translation>
    </message>
    <message>
        <source>Unit acceptance sheet</source>
        <translation>房屋驗收交接單</translation>
    </message>
    <message>
        <source>Unit and owner</source>
        <translation>房屋與業主</translation>
    </message>
    <message>
        <source>Unit is inspected</source>
        <translation>驗房完畢</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>房屋清單</translation>
    </message>
    <message>
        <source>Unit|1-101, or the owner's name.</source>
        <translation>房號|如 1-101，也可輸入業主姓名。</translation>
    </message>
    <message>
        <source>Unit|Such as 1-101.</source>
        <translation>房號|如 1-101。</translation>
    </message>
    <message>
        <source>Used as|From today on.</source>
        <translation>使用情況|自今日起。</translation>
    </message>
    <message>
        <source>User manual and warranty book</source>
        <translation>使用說明書、質量保證書</translation>
    </message>
    <message>
        <source>Waiting for re-inspection</source>
        <translation>待複驗</translation>
    </message>
    <message>
        <source>Walls, floors, leaks</source>
        <translation>牆地面、滲漏</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>水</translation>
    </message>
    <message>
        <source>Water and drains</source>
        <translation>給排水</translation>
    </message>
    <message>
        <source>Why it stays|Rectification, letting or repair.</source>
        <translation>託管原因|整改、出租或維修。</translation>
    </message>
    <message>
        <source>With the developer</source>
        <translation>由開發商結算</translation>
    </message>
    <message>
        <source>Write down the defects first.</source>
        <translation>請先登記問題。</translation>
    </message>
    <message>
        <source>post</source>
        <translation>信函</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>{count} signed copies of each are needed: covenant {covenant}, preliminary service agreement {agreement}.</source>
        <translation>兩種協議各須簽署 {count} 份：現有業主公約 {covenant} 份，前期物業管理協議 {agreement} 份。</translation>
    </message>
</context>
</TS>
