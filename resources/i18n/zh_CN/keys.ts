<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>keys</name>
    <message>
        <source>Agrees</source>
        <translation>相符</translation>
    </message>
    <message>
        <source>All there</source>
        <translation>全部在库</translation>
    </message>
    <message>
        <source>Are here|Sets counted on the board.</source>
        <translation>实有|钥匙板上清点的套数。</translation>
    </message>
    <message>
        <source>Back by|A time today: 17:00.</source>
        <translation>应还时间|当天时间，如 17:00。</translation>
    </message>
    <message>
        <source>Cleared up</source>
        <translation>已查清</translation>
    </message>
    <message>
        <source>Cleared up by</source>
        <translation>查清时限</translation>
    </message>
    <message>
        <source>Count of keys</source>
        <translation>钥匙清点</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>已清点</translation>
    </message>
    <message>
        <source>Counted on|The day of the count.</source>
        <translation>清点日期|清点的日期。</translation>
    </message>
    <message>
        <source>Counts of keys</source>
        <translation>钥匙清点</translation>
    </message>
    <message>
        <source>Count|How many of it.</source>
        <translation>数量|共几把。</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>托管</translation>
    </message>
    <message>
        <source>Custody reviewed by</source>
        <translation>托管复核期限</translation>
    </message>
    <message>
        <source>Defects are mended</source>
        <translation>整改</translation>
    </message>
    <message>
        <source>Difference cleared up</source>
        <translation>差异已查清</translation>
    </message>
    <message>
        <source>Differences|Tags that are missing or too many.</source>
        <translation>差异|缺少或多出的钥匙牌号。</translation>
    </message>
    <message>
        <source>Enter the number or date of the power of attorney.</source>
        <translation>请填写授权委托书的编号或日期。</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>家属</translation>
    </message>
    <message>
        <source>Found again</source>
        <translation>已找回</translation>
    </message>
    <message>
        <source>Give out for a job</source>
        <translation>因工作借出</translation>
    </message>
    <message>
        <source>Hand to the owner</source>
        <translation>移交业主</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Handed to|Who signs for them.</source>
        <translation>领取人|签收钥匙的人。</translation>
    </message>
    <message>
        <source>Holder of a power of attorney</source>
        <translation>持授权委托书的代理人</translation>
    </message>
    <message>
        <source>In custody</source>
        <translation>托管中</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>在库</translation>
    </message>
    <message>
        <source>In|Noted when they are back.</source>
        <translation>归还时间|归还时自动记录。</translation>
    </message>
    <message>
        <source>Job no.|The repair or inspection they are needed for.</source>
        <translation>工作单号|用钥匙的维修单或查验单。</translation>
    </message>
    <message>
        <source>Kept for|Why they stay here.</source>
        <translation>托管原因|为何留在这里。</translation>
    </message>
    <message>
        <source>Kept from|The first day.</source>
        <translation>托管起|第一天。</translation>
    </message>
    <message>
        <source>Kept until|As agreed; empty: until collected.</source>
        <translation>托管至|按约定；留空：至领回为止。</translation>
    </message>
    <message>
        <source>Key back by</source>
        <translation>钥匙应还</translation>
    </message>
    <message>
        <source>Key custody: statement of liability</source>
        <translation>托管钥匙责任声明书</translation>
    </message>
    <message>
        <source>Key slip</source>
        <translation>钥匙借用单</translation>
    </message>
    <message>
        <source>Key tag</source>
        <translation>钥匙牌</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>钥匙</translation>
    </message>
    <message>
        <source>Keys are handed only to the owner or to whoever holds a power of attorney.</source>
        <translation>钥匙只能交给业主本人或持授权委托书的代理人。</translation>
    </message>
    <message>
        <source>Keys collected: owner</source>
        <translation>钥匙已领回：业主</translation>
    </message>
    <message>
        <source>Keys on the tag</source>
        <translation>钥匙明细</translation>
    </message>
    <message>
        <source>Key|Door, letter box, meter box.</source>
        <translation>钥匙种类|房门、信箱、表箱等。</translation>
    </message>
    <message>
        <source>Letting</source>
        <translation>出租</translation>
    </message>
    <message>
        <source>Lock change no.|The order that changes the lock.</source>
        <translation>换锁单号|更换门锁的工作单。</translation>
    </message>
    <message>
        <source>Lock changed</source>
        <translation>已换锁</translation>
    </message>
    <message>
        <source>Lock is changed</source>
        <translation>已换锁</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>遗失</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>借出</translation>
    </message>
    <message>
        <source>Not back in time</source>
        <translation>逾期未还</translation>
    </message>
    <message>
        <source>Number|As engraved.</source>
        <translation>编号|钥匙上刻的号码。</translation>
    </message>
    <message>
        <source>On the board: {count}. Not back in time: {overdue}. Long in custody: {long}.</source>
        <translation>应在板上：{count}套。逾期未还：{overdue}。长期托管：{long}。</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Out for a job</source>
        <translation>因工作借出</translation>
    </message>
    <message>
        <source>Out|Noted when they go out.</source>
        <translation>借出时间|借出时自动记录。</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期未还</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>业主</translation>
    </message>
    <message>
        <source>Owner collects</source>
        <translation>业主领回</translation>
    </message>
    <message>
        <source>Owner|Who leaves them and collects them.</source>
        <translation>业主|托管和领回钥匙的人。</translation>
    </message>
    <message>
        <source>Power of attorney|Its number or date.</source>
        <translation>授权委托书|编号或日期。</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>维修</translation>
    </message>
    <message>
        <source>Set of keys</source>
        <translation>钥匙</translation>
    </message>
    <message>
        <source>Should be here|Sets in stock and in custody.</source>
        <translation>应有|在库和托管的套数。</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>其他人</translation>
    </message>
    <message>
        <source>Tag {tag} hangs on other keys already.</source>
        <translation>钥匙牌{tag}已用于另一套钥匙。</translation>
    </message>
    <message>
        <source>Tag|As it hangs on the board.</source>
        <translation>钥匙牌号|钥匙板上的牌号。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Take into custody</source>
        <translation>收为托管</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>借用人</translation>
    </message>
    <message>
        <source>Taken by|The colleague who signs the slip.</source>
        <translation>借用人|签收的同事。</translation>
    </message>
    <message>
        <source>Telephone|Of the owner.</source>
        <translation>电话|业主的电话。</translation>
    </message>
    <message>
        <source>Tenant or agent</source>
        <translation>租客或中介</translation>
    </message>
    <message>
        <source>The key must come back after it goes out.</source>
        <translation>应还时间必须晚于借出时间。</translation>
    </message>
    <message>
        <source>The owner leaves the keys named here of the owner's own accord. The centre keeps them locked up, uses them only for the stated purpose and notes every use.</source>
        <translation>业主自愿将上列钥匙交由服务中心托管。服务中心上锁保管，只用于所述用途，每次使用均作登记。</translation>
    </message>
    <message>
        <source>The recovery key is not right. Compare it with the paper, letter by letter.</source>
        <translation>恢复密钥不正确，请与纸面逐字核对。</translation>
    </message>
    <message>
        <source>Unit|Which doors they open.</source>
        <translation>单元|钥匙所开的房屋。</translation>
    </message>
    <message>
        <source>Valuables and cash are to be removed before; the centre does not answer for what was not handed over in writing. A lost key is replaced together with its lock at the cost of whoever lost it.</source>
        <translation>托管前请取走贵重物品和现金；未书面交接的物品服务中心不承担责任。钥匙遗失的，由遗失方承担换锁费用。</translation>
    </message>
    <message>
        <source>What for|Mend a tap, let somebody look: one line.</source>
        <translation>用途|修水龙头、带人看房等，一句话。</translation>
    </message>
    <message>
        <source>Who is|The owner, or with a power of attorney.</source>
        <translation>领取人身份|业主本人，或持授权委托书的代理人。</translation>
    </message>
    <message>
        <source>With the owner</source>
        <translation>业主持有</translation>
    </message>
    <message>
        <source>missing: {tags}</source>
        <translation>缺少：{tags}</translation>
    </message>
    <message>
        <source>too many: {tags}</source>
        <translation>多出：{tags}</translation>
    </message>
    <message>
        <source>{expected} keys should be here, {present} are.</source>
        <translation>应有{expected}套钥匙，实有{present}套。</translation>
    </message>
    <message>
        <source>“{number}” is no open repair, inspection or other case; no key without a job.</source>
        <translation>“{number}”不是进行中的维修、查验或其他工作单；没有工作单不得借出钥匙。</translation>
    </message>
</context>
</TS>
