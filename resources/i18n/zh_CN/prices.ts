<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>prices</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>0.05 is five in ten thousand a day</source>
        <translation>0.05 即每日万分之五</translation>
    </message>
    <message>
        <source>A shared cost has no price: its sum is entered when it is billed.</source>
        <translation>公摊费用没有单价，出账时录入总额。</translation>
    </message>
    <message>
        <source>Access cards</source>
        <translation>门禁卡工本费</translation>
    </message>
    <message>
        <source>Added. Next: its price (F7), and who pays it (F8).</source>
        <translation>已添加。下一步：录入单价（F7），再选定缴费房号（F8）。</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>全部房号</translation>
    </message>
    <message>
        <source>Always down</source>
        <translation>舍去</translation>
    </message>
    <message>
        <source>Always up</source>
        <translation>进位</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>面积</translation>
    </message>
    <message>
        <source>Area difference</source>
        <translation>面积差价</translation>
    </message>
    <message>
        <source>At character {place}: {reason}</source>
        <translation>第 {place} 个字符：{reason}</translation>
    </message>
    <message>
        <source>At most so many percent of the sum</source>
        <translation>最多不超过本金的百分之几</translation>
    </message>
    <message>
        <source>At the price for</source>
        <translation>适用单价</translation>
    </message>
    <message>
        <source>By area</source>
        <translation>按面积</translation>
    </message>
    <message>
        <source>By day of that month</source>
        <translation>按当月实际天数</translation>
    </message>
    <message>
        <source>By day, a month has 30</source>
        <translation>按每月 30 天</translation>
    </message>
    <message>
        <source>By meter</source>
        <translation>按表计</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Change the fee item</source>
        <translation>修改收费项目</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>计费方式</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Days free after the due day</source>
        <translation>截止日后的宽限天数</translation>
    </message>
    <message>
        <source>Days to pay, from the 1st</source>
        <translation>缴费期限（从 1 日起的天数）</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>押金</translation>
    </message>
    <message>
        <source>Due {days} days after the 1st of the month</source>
        <translation>当月 1 日起 {days} 天内缴清</translation>
    </message>
    <message>
        <source>Due {days} days after the 1st of the month, {later} months later</source>
        <translation>{later} 个月后的 1 日起 {days} 天内缴清</translation>
    </message>
    <message>
        <source>Each use</source>
        <translation>按次</translation>
    </message>
    <message>
        <source>Empty: until it is ended</source>
        <translation>不填则长期有效</translation>
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
        <translation>停止此优惠</translation>
    </message>
    <message>
        <source>End “{name}”?</source>
        <translation>停用“{name}”？</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>Enter the name that bills and receipts show.</source>
        <translation>请填写账单和收据上显示的费项名称。</translation>
    </message>
    <message>
        <source>Fee items</source>
        <translation>收费项目</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>固定金额</translation>
    </message>
    <message>
        <source>For example 1-101, 1-102</source>
        <translation>例如 1-101、1-102</translation>
    </message>
    <message>
        <source>For example: area * price, or if(usage &gt; 10, usage * 5, usage * 3)</source>
        <translation>例如：面积 * 单价，或 如果(用量 &gt; 10, 用量 * 5, 用量 * 3)</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>适用对象</translation>
    </message>
    <message>
        <source>Formula (gives yuan)</source>
        <translation>公式（结果为元）</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Gross area</source>
        <translation>建筑面积</translation>
    </message>
    <message>
        <source>Half to even</source>
        <translation>四舍六入五成双</translation>
    </message>
    <message>
        <source>Half up</source>
        <translation>四舍五入</translation>
    </message>
    <message>
        <source>How many times (2 parking spaces: 2)</source>
        <translation>份数（两个车位写 2）</translation>
    </message>
    <message>
        <source>In the month itself</source>
        <translation>当月</translation>
    </message>
    <message>
        <source>Inner area</source>
        <translation>套内面积</translation>
    </message>
    <message>
        <source>It is billed no more; what was charged stays owed.</source>
        <translation>停用后不再出账，已出的费用仍应缴。</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Late fee</source>
        <translation>滞纳金</translation>
    </message>
    <message>
        <source>Late fee {rate} % a day after {grace} days, at most {cap} % of the sum</source>
        <translation>滞纳金：宽限 {grace} 天后每日 {rate}%，最多为本金的 {cap}%</translation>
    </message>
    <message>
        <source>Lent things damaged or lost</source>
        <translation>借用物品赔偿</translation>
    </message>
    <message>
        <source>Let it end</source>
        <translation>停止计费</translation>
    </message>
    <message>
        <source>Let them pay</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Make the offer</source>
        <translation>保存优惠</translation>
    </message>
    <message>
        <source>Months free</source>
        <translation>赠送月数</translation>
    </message>
    <message>
        <source>Months given free</source>
        <translation>赠送月数</translation>
    </message>
    <message>
        <source>Months in one charge</source>
        <translation>每次收几个月</translation>
    </message>
    <message>
        <source>Months to pay</source>
        <translation>预交月数</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name on bills and receipts</source>
        <translation>名称（账单和收据上显示）</translation>
    </message>
    <message>
        <source>New fee item</source>
        <translation>新收费项目</translation>
    </message>
    <message>
        <source>New offer</source>
        <translation>新增优惠</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>新单价</translation>
    </message>
    <message>
        <source>No fee item yet. Ctrl+N adds the first one.</source>
        <translation>还没有收费项目。按 Ctrl+N 添加。</translation>
    </message>
    <message>
        <source>No late fee</source>
        <translation>不收滞纳金</translation>
    </message>
    <message>
        <source>No price yet: nothing can be billed. F7 enters one.</source>
        <translation>还没有单价，不能出账。按 F7 录入。</translation>
    </message>
    <message>
        <source>No unit pays it yet. F8 says which units do.</source>
        <translation>还没有房号缴纳。按 F8 选定。</translation>
    </message>
    <message>
        <source>Nothing is offered for paying this item ahead.</source>
        <translation>此收费项目暂无预交优惠。</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>优惠</translation>
    </message>
    <message>
        <source>Offered from</source>
        <translation>优惠开始日</translation>
    </message>
    <message>
        <source>Offered until</source>
        <translation>优惠截止日</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>预交优惠</translation>
    </message>
    <message>
        <source>Offers for paying “{name}” ahead</source>
        <translation>“{name}”预交优惠</translation>
    </message>
    <message>
        <source>One day counts as a month</source>
        <translation>不足一月按一月</translation>
    </message>
    <message>
        <source>One month later (meters)</source>
        <translation>次月（抄表类）</translation>
    </message>
    <message>
        <source>Only a price that was entered by mistake is taken back.</source>
        <translation>只有录错的单价才撤回。</translation>
    </message>
    <message>
        <source>Only if there are several prices: homes, shops</source>
        <translation>有几种单价时才填，例如：住宅、商铺</translation>
    </message>
    <message>
        <source>Or percent off</source>
        <translation>或优惠百分比</translation>
    </message>
    <message>
        <source>Own formula</source>
        <translation>自定义公式</translation>
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
        <translation>如交12送2，此处填12</translation>
    </message>
    <message>
        <source>Pays no more</source>
        <translation>停止计费</translation>
    </message>
    <message>
        <source>Percent a day</source>
        <translation>每日百分之几</translation>
    </message>
    <message>
        <source>Percent off</source>
        <translation>打折</translation>
    </message>
    <message>
        <source>Percent off while a unit stands empty</source>
        <translation>空置期间减免百分之几</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Price in the formula (yuan)</source>
        <translation>公式中的单价（元）</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>收费标准</translation>
    </message>
    <message>
        <source>Repair fee</source>
        <translation>维修费</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>优惠方式</translation>
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
        <translation>保存</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Shared cost</source>
        <translation>公摊</translation>
    </message>
    <message>
        <source>Short, in Latin letters: PROPERTY</source>
        <translation>简短英文字母，例如 PROPERTY</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Take this price back</source>
        <translation>撤回这条单价</translation>
    </message>
    <message>
        <source>Take this price back?</source>
        <translation>撤回这条单价？</translation>
    </message>
    <message>
        <source>The bill comes</source>
        <translation>出账时间</translation>
    </message>
    <message>
        <source>The chosen fee item</source>
        <translation>所选收费项目</translation>
    </message>
    <message>
        <source>The contract allows a late fee</source>
        <translation>合同约定收滞纳金</translation>
    </message>
    <message>
        <source>The counter offers them to whoever pays months ahead on these days.</source>
        <translation>优惠期内，收费台对预交的住户提示这些优惠。</translation>
    </message>
    <message>
        <source>The formula works. Samples:</source>
        <translation>公式可用。示例：</translation>
    </message>
    <message>
        <source>The price is entered.</source>
        <translation>单价已录入。</translation>
    </message>
    <message>
        <source>The price is entered. {count} charges of its days were made before and stay.</source>
        <translation>单价已录入。此前已出账的 {count} 笔保持不变。</translation>
    </message>
    <message>
        <source>The units typed below</source>
        <translation>下面填写的房号</translation>
    </message>
    <message>
        <source>There is already a fee item “{code}”.</source>
        <translation>费项编码“{code}”已存在。</translation>
    </message>
    <message>
        <source>To day (empty: without end)</source>
        <translation>截止日期（空为长期）</translation>
    </message>
    <message>
        <source>Two months later</source>
        <translation>隔月</translation>
    </message>
    <message>
        <source>Type the units, for example 1-101, 1-102.</source>
        <translation>请填写房号，例如 1-101、1-102。</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>房号范围</translation>
    </message>
    <message>
        <source>Units that pay it already</source>
        <translation>已在缴纳的房号</translation>
    </message>
    <message>
        <source>Up to 15 days half a month</source>
        <translation>15 天以内按半月</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>What the formula comes to</source>
        <translation>公式试算</translation>
    </message>
    <message>
        <source>When</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Which units</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>缴费房号</translation>
    </message>
    <message>
        <source>Who pays it</source>
        <translation>哪些房号缴纳</translation>
    </message>
    <message>
        <source>Who pays it no more</source>
        <translation>哪些房号不再缴纳</translation>
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
        <translation>每单位用量多少元</translation>
    </message>
    <message>
        <source>entered for each month</source>
        <translation>每期录入总额</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>不分对象</translation>
    </message>
    <message>
        <source>formula, with a price of {price} yuan</source>
        <translation>公式，单价 {price} 元</translation>
    </message>
    <message>
        <source>from {first}</source>
        <translation>{first} 起</translation>
    </message>
    <message>
        <source>keep what they have</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>pay as said here from that day</source>
        <translation>从起始日期起按此执行</translation>
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
        <translation>新增 {added} 户，变更 {changed} 户，{kept} 户保持不变。</translation>
    </message>
    <message>
        <source>{building}: {count} units</source>
        <translation>{building}（{count} 户）</translation>
    </message>
    <message>
        <source>{count} months at a time</source>
        <translation>每次收 {count} 个月</translation>
    </message>
    <message>
        <source>{count} units pay it no longer after that day.</source>
        <translation>{count} 户在该日之后不再缴纳。</translation>
    </message>
    <message>
        <source>{count} units pay it today: {parts}</source>
        <translation>目前 {count} 户缴纳：{parts}</translation>
    </message>
    <message>
        <source>{item} has been charged already: what it is charged by and its cycle stay as they are. End this fee item and add a new one.</source>
        <translation>{item}已出过账，计费方式和收费周期不能再改。请停用该费项，另建新费项。</translation>
    </message>
    <message>
        <source>{name}: pay months ahead and get something for it.</source>
        <translation>{name}：预交若干个月即享优惠。</translation>
    </message>
    <message>
        <source>{offer}. What was paid under it stays as it is.</source>
        <translation>{offer}。已按此优惠交费的不受影响。</translation>
    </message>
    <message>
        <source>{percent} % off while empty</source>
        <translation>空置减免 {percent}%</translation>
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
        <translation>每单位用量 {price} 元</translation>
    </message>
    <message>
        <source>“{code}” cannot be a code: 1 to 16 letters A-Z, digits, - and _.</source>
        <translation>“{code}”不能作为费项编码，编码为 1 至 16 位字母、数字、- 和 _。</translation>
    </message>
</context>
</TS>
