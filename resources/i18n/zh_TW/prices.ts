<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>prices</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>0.05 is five in ten thousand a day</source>
        <translation>0.05 即每日萬分之五</translation>
    </message>
    <message>
        <source>A shared cost has no price: its sum is entered when it is billed.</source>
        <translation>公攤費用沒有單價，出賬時錄入總額。</translation>
    </message>
    <message>
        <source>Access cards</source>
        <translation>門禁卡工本費</translation>
    </message>
    <message>
        <source>Added. Next: its price (F7), and who pays it (F8).</source>
        <translation>已新增。下一步：錄入單價（F7），再選定繳費房號（F8）。</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>全部房號</translation>
    </message>
    <message>
        <source>Always down</source>
        <translation>捨去</translation>
    </message>
    <message>
        <source>Always up</source>
        <translation>進位</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>面積</translation>
    </message>
    <message>
        <source>Area difference</source>
        <translation>面積差價</translation>
    </message>
    <message>
        <source>At character {place}: {reason}</source>
        <translation>第 {place} 個字元：{reason}</translation>
    </message>
    <message>
        <source>At most so many percent of the sum</source>
        <translation>最多不超過本金的百分之幾</translation>
    </message>
    <message>
        <source>At the price for</source>
        <translation>適用單價</translation>
    </message>
    <message>
        <source>By area</source>
        <translation>按面積</translation>
    </message>
    <message>
        <source>By day of that month</source>
        <translation>按當月實際天數</translation>
    </message>
    <message>
        <source>By day, a month has 30</source>
        <translation>按每月 30 天</translation>
    </message>
    <message>
        <source>By meter</source>
        <translation>按表計</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Change the fee item</source>
        <translation>修改收費專案</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>計費方式</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>程式碼</translation>
    </message>
    <message>
        <source>Days free after the due day</source>
        <translation>截止日後的寬限天數</translation>
    </message>
    <message>
        <source>Days to pay, from the 1st</source>
        <translation>繳費期限（從 1 日起的天數）</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>押金</translation>
    </message>
    <message>
        <source>Due {days} days after the 1st of the month</source>
        <translation>當月 1 日起 {days} 天內繳清</translation>
    </message>
    <message>
        <source>Due {days} days after the 1st of the month, {later} months later</source>
        <translation>{later} 個月後的 1 日起 {days} 天內繳清</translation>
    </message>
    <message>
        <source>Each use</source>
        <translation>按次</translation>
    </message>
    <message>
        <source>Empty: until it is ended</source>
        <translation>不填則長期有效</translation>
    </message>
    <message>
        <source>End</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>End this offer</source>
        <translation>停止此優惠</translation>
    </message>
    <message>
        <source>End “{name}”?</source>
        <translation>停用“{name}”？</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>錄入</translation>
    </message>
    <message>
        <source>Enter the name that bills and receipts show.</source>
        <translation>請填寫賬單和收據上顯示的費項名稱。</translation>
    </message>
    <message>
        <source>Fee items</source>
        <translation>收費專案</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>固定金額</translation>
    </message>
    <message>
        <source>For example 1-101, 1-102</source>
        <translation>例如 1-101、1-102</translation>
    </message>
    <message>
        <source>For example: area * price, or if(usage &gt; 10, usage * 5, usage * 3)</source>
        <translation>例如：面積 * 單價，或 如果(用量 &gt; 10, 用量 * 5, 用量 * 3)</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>適用物件</translation>
    </message>
    <message>
        <source>Formula (gives yuan)</source>
        <translation>公式（結果為元）</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Gross area</source>
        <translation>建築面積</translation>
    </message>
    <message>
        <source>Half to even</source>
        <translation>四捨六入五成雙</translation>
    </message>
    <message>
        <source>Half up</source>
        <translation>四捨五入</translation>
    </message>
    <message>
        <source>How many times (2 parking spaces: 2)</source>
        <translation>份數（兩個車位寫 2）</translation>
    </message>
    <message>
        <source>In the month itself</source>
        <translation>當月</translation>
    </message>
    <message>
        <source>Inner area</source>
        <translation>套內面積</translation>
    </message>
    <message>
        <source>It is billed no more; what was charged stays owed.</source>
        <translation>停用後不再出賬，已出的費用仍應繳。</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後一天</translation>
    </message>
    <message>
        <source>Late fee</source>
        <translation>滯納金</translation>
    </message>
    <message>
        <source>Late fee {rate} % a day after {grace} days, at most {cap} % of the sum</source>
        <translation>滯納金：寬限 {grace} 天后每日 {rate}%，最多為本金的 {cap}%</translation>
    </message>
    <message>
        <source>Lent things damaged or lost</source>
        <translation>借用物品賠償</translation>
    </message>
    <message>
        <source>Let it end</source>
        <translation>停止計費</translation>
    </message>
    <message>
        <source>Let them pay</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Make the offer</source>
        <translation>儲存優惠</translation>
    </message>
    <message>
        <source>Months free</source>
        <translation>贈送月數</translation>
    </message>
    <message>
        <source>Months given free</source>
        <translation>贈送月數</translation>
    </message>
    <message>
        <source>Months in one charge</source>
        <translation>每次收幾個月</translation>
    </message>
    <message>
        <source>Months to pay</source>
        <translation>預交月數</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Name on bills and receipts</source>
        <translation>名稱（賬單和收據上顯示）</translation>
    </message>
    <message>
        <source>New fee item</source>
        <translation>新收費專案</translation>
    </message>
    <message>
        <source>New offer</source>
        <translation>新增優惠</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>新單價</translation>
    </message>
    <message>
        <source>No fee item yet. Ctrl+N adds the first one.</source>
        <translation>還沒有收費專案。按 Ctrl+N 新增。</translation>
    </message>
    <message>
        <source>No late fee</source>
        <translation>不收滯納金</translation>
    </message>
    <message>
        <source>No price yet: nothing can be billed. F7 enters one.</source>
        <translation>還沒有單價，不能出賬。按 F7 錄入。</translation>
    </message>
    <message>
        <source>No unit pays it yet. F8 says which units do.</source>
        <translation>還沒有房號繳納。按 F8 選定。</translation>
    </message>
    <message>
        <source>Nothing is offered for paying this item ahead.</source>
        <translation>此收費專案暫無預交優惠。</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>優惠</translation>
    </message>
    <message>
        <source>Offered from</source>
        <translation>優惠開始日</translation>
    </message>
    <message>
        <source>Offered until</source>
        <translation>優惠截止日</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>預交優惠</translation>
    </message>
    <message>
        <source>Offers for paying “{name}” ahead</source>
        <translation>“{name}”預交優惠</translation>
    </message>
    <message>
        <source>One day counts as a month</source>
        <translation>不足一月按一月</translation>
    </message>
    <message>
        <source>One month later (meters)</source>
        <translation>次月（抄表類）</translation>
    </message>
    <message>
        <source>Only a price that was entered by mistake is taken back.</source>
        <translation>只有錄錯的單價才撤回。</translation>
    </message>
    <message>
        <source>Only if there are several prices: homes, shops</source>
        <translation>有幾種單價時才填，例如：住宅、商鋪</translation>
    </message>
    <message>
        <source>Or percent off</source>
        <translation>或優惠百分比</translation>
    </message>
    <message>
        <source>Own formula</source>
        <translation>自定義公式</translation>
    </message>
    <message>
        <source>Part of a month</source>
        <translation>不足一月</translation>
    </message>
    <message>
        <source>Part of a month: {rule}</source>
        <translation>不足一月：{rule}</translation>
    </message>
    <message>
        <source>Pay 12, get 2 free: 12 here</source>
        <translation>如交12送2，此處填12</translation>
    </message>
    <message>
        <source>Pays no more</source>
        <translation>停止計費</translation>
    </message>
    <message>
        <source>Percent a day</source>
        <translation>每日百分之幾</translation>
    </message>
    <message>
        <source>Percent off</source>
        <translation>打折</translation>
    </message>
    <message>
        <source>Percent off while a unit stands empty</source>
        <translation>空置期間減免百分之幾</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>單價</translation>
    </message>
    <message>
        <source>Price in the formula (yuan)</source>
        <translation>公式中的單價（元）</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>收費標準</translation>
    </message>
    <message>
        <source>Repair fee</source>
        <translation>維修費</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>優惠方式</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>取整方式</translation>
    </message>
    <message>
        <source>Rounded to</source>
        <translation>取整到</translation>
    </message>
    <message>
        <source>Rounded: {mode}, {unit}</source>
        <translation>取整：{mode}，{unit}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已儲存</translation>
    </message>
    <message>
        <source>Shared cost</source>
        <translation>公攤</translation>
    </message>
    <message>
        <source>Short, in Latin letters: PROPERTY</source>
        <translation>簡短英文字母，例如 PROPERTY</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Take this price back</source>
        <translation>撤回這條單價</translation>
    </message>
    <message>
        <source>Take this price back?</source>
        <translation>撤回這條單價？</translation>
    </message>
    <message>
        <source>The bill comes</source>
        <translation>出賬時間</translation>
    </message>
    <message>
        <source>The chosen fee item</source>
        <translation>所選收費專案</translation>
    </message>
    <message>
        <source>The contract allows a late fee</source>
        <translation>合同約定收滯納金</translation>
    </message>
    <message>
        <source>The counter offers them to whoever pays months ahead on these days.</source>
        <translation>優惠期內，收費臺對預交的住戶提示這些優惠。</translation>
    </message>
    <message>
        <source>The formula works. Samples:</source>
        <translation>公式可用。示例：</translation>
    </message>
    <message>
        <source>The price is entered.</source>
        <translation>單價已錄入。</translation>
    </message>
    <message>
        <source>The price is entered. {count} charges of its days were made before and stay.</source>
        <translation>單價已錄入。此前已出賬的 {count} 筆保持不變。</translation>
    </message>
    <message>
        <source>The units typed below</source>
        <translation>下面填寫的房號</translation>
    </message>
    <message>
        <source>There is already a fee item “{code}”.</source>
        <translation>費項編碼“{code}”已存在。</translation>
    </message>
    <message>
        <source>To day (empty: without end)</source>
        <translation>截止日期（空為長期）</translation>
    </message>
    <message>
        <source>Two months later</source>
        <translation>隔月</translation>
    </message>
    <message>
        <source>Type the units, for example 1-101, 1-102.</source>
        <translation>請填寫房號，例如 1-101、1-102。</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>房號範圍</translation>
    </message>
    <message>
        <source>Units that pay it already</source>
        <translation>已在繳納的房號</translation>
    </message>
    <message>
        <source>Up to 15 days half a month</source>
        <translation>15 天以內按半月</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>What the formula comes to</source>
        <translation>公式試算</translation>
    </message>
    <message>
        <source>When</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Which units</source>
        <translation>房號</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>繳費房號</translation>
    </message>
    <message>
        <source>Who pays it</source>
        <translation>哪些房號繳納</translation>
    </message>
    <message>
        <source>Who pays it no more</source>
        <translation>哪些房號不再繳納</translation>
    </message>
    <message>
        <source>Yuan a month</source>
        <translation>每月多少元</translation>
    </message>
    <message>
        <source>Yuan each time</source>
        <translation>每次多少元</translation>
    </message>
    <message>
        <source>Yuan for each m² and month</source>
        <translation>每平方米每月多少元</translation>
    </message>
    <message>
        <source>Yuan for each unit used</source>
        <translation>每單位用量多少元</translation>
    </message>
    <message>
        <source>entered for each month</source>
        <translation>每期錄入總額</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>不分物件</translation>
    </message>
    <message>
        <source>formula, with a price of {price} yuan</source>
        <translation>公式，單價 {price} 元</translation>
    </message>
    <message>
        <source>from {first}</source>
        <translation>{first} 起</translation>
    </message>
    <message>
        <source>keep what they have</source>
        <translation>保持不變</translation>
    </message>
    <message>
        <source>pay as said here from that day</source>
        <translation>從起始日期起按此執行</translation>
    </message>
    <message>
        <source>to 0.01 yuan</source>
        <translation>到分</translation>
    </message>
    <message>
        <source>to 0.1 yuan</source>
        <translation>到角</translation>
    </message>
    <message>
        <source>to whole yuan</source>
        <translation>到元</translation>
    </message>
    <message>
        <source>{added} units pay it now, {changed} changed, {kept} kept what they had.</source>
        <translation>新增 {added} 戶，變更 {changed} 戶，{kept} 戶保持不變。</translation>
    </message>
    <message>
        <source>{building}: {count} units</source>
        <translation>{building}（{count} 戶）</translation>
    </message>
    <message>
        <source>{count} months at a time</source>
        <translation>每次收 {count} 個月</translation>
    </message>
    <message>
        <source>{count} units pay it no longer after that day.</source>
        <translation>{count} 戶在該日之後不再繳納。</translation>
    </message>
    <message>
        <source>{count} units pay it today: {parts}</source>
        <translation>目前 {count} 戶繳納：{parts}</translation>
    </message>
    <message>
        <source>{item} has been charged already: what it is charged by and its cycle stay as they are. End this fee item and add a new one.</source>
        <translation>{item}已出過賬，計費方式和收費週期不能再改。請停用該費項，另建新費項。</translation>
    </message>
    <message>
        <source>{name}: pay months ahead and get something for it.</source>
        <translation>{name}：預交若干個月即享優惠。</translation>
    </message>
    <message>
        <source>{offer}. What was paid under it stays as it is.</source>
        <translation>{offer}。已按此優惠交費的不受影響。</translation>
    </message>
    <message>
        <source>{percent} % off while empty</source>
        <translation>空置減免 {percent}%</translation>
    </message>
    <message>
        <source>{price} yuan a month</source>
        <translation>每月 {price} 元</translation>
    </message>
    <message>
        <source>{price} yuan each time</source>
        <translation>每次 {price} 元</translation>
    </message>
    <message>
        <source>{price} yuan for each m² and month</source>
        <translation>每平方米每月 {price} 元</translation>
    </message>
    <message>
        <source>{price} yuan for each unit used</source>
        <translation>每單位用量 {price} 元</translation>
    </message>
    <message>
        <source>“{code}” cannot be a code: 1 to 16 letters A-Z, digits, - and _.</source>
        <translation>“{code}”不能作為費項編碼，編碼為 1 至 16 位字母、數字、- 和 _。</translation>
    </message>
</context>
</TS>
