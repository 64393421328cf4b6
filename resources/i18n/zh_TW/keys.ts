<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>keys</name>
    <message>
        <source>Agrees</source>
        <translation>相符</translation>
    </message>
    <message>
        <source>All there</source>
        <translation>全部在庫</translation>
    </message>
    <message>
        <source>Are here|Sets counted on the board.</source>
        <translation>實有|鑰匙板上清點的套數。</translation>
    </message>
    <message>
        <source>Back by|A time today: 17:00.</source>
        <translation>應還時間|當天時間，如 17:00。</translation>
    </message>
    <message>
        <source>Cleared up</source>
        <translation>已查清</translation>
    </message>
    <message>
        <source>Cleared up by</source>
        <translation>查清時限</translation>
    </message>
    <message>
        <source>Count of keys</source>
        <translation>鑰匙清點</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>已清點</translation>
    </message>
    <message>
        <source>Counted on|The day of the count.</source>
        <translation>清點日期|清點的日期。</translation>
    </message>
    <message>
        <source>Counts of keys</source>
        <translation>鑰匙清點</translation>
    </message>
    <message>
        <source>Count|How many of it.</source>
        <translation>數量|共幾把。</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>託管</translation>
    </message>
    <message>
        <source>Custody reviewed by</source>
        <translation>託管複核期限</translation>
    </message>
    <message>
        <source>Defects are mended</source>
        <translation>整改</translation>
    </message>
    <message>
        <source>Difference cleared up</source>
        <translation>差異已查清</translation>
    </message>
    <message>
        <source>Differences|Tags that are missing or too many.</source>
        <translation>差異|缺少或多出的鑰匙牌號。</translation>
    </message>
    <message>
        <source>Enter the number or date of the power of attorney.</source>
        <translation>請填寫授權委託書的編號或日期。</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>家屬</translation>
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
        <translation>移交業主</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Handed to|Who signs for them.</source>
        <translation>領取人|簽收鑰匙的人。</translation>
    </message>
    <message>
        <source>Holder of a power of attorney</source>
        <translation>持授權委託書的代理人</translation>
    </message>
    <message>
        <source>In custody</source>
        <translation>託管中</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>在庫</translation>
    </message>
    <message>
        <source>In|Noted when they are back.</source>
        <translation>歸還時間|歸還時自動記錄。</translation>
    </message>
    <message>
        <source>Job no.|The repair or inspection they are needed for.</source>
        <translation>工作單號|用鑰匙的維修單或查驗單。</translation>
    </message>
    <message>
        <source>Kept for|Why they stay here.</source>
        <translation>託管原因|為何留在這裡。</translation>
    </message>
    <message>
        <source>Kept from|The first day.</source>
        <translation>託管起|第一天。</translation>
    </message>
    <message>
        <source>Kept until|As agreed; empty: until collected.</source>
        <translation>託管至|按約定；留空：至領回為止。</translation>
    </message>
    <message>
        <source>Key back by</source>
        <translation>鑰匙應還</translation>
    </message>
    <message>
        <source>Key custody: statement of liability</source>
        <translation>託管鑰匙責任宣告書</translation>
    </message>
    <message>
        <source>Key slip</source>
        <translation>鑰匙借用單</translation>
    </message>
    <message>
        <source>Key tag</source>
        <translation>鑰匙牌</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>鑰匙</translation>
    </message>
    <message>
        <source>Keys are handed only to the owner or to whoever holds a power of attorney.</source>
        <translation>鑰匙只能交給業主本人或持授權委託書的代理人。</translation>
    </message>
    <message>
        <source>Keys collected: owner</source>
        <translation>鑰匙已領回：業主</translation>
    </message>
    <message>
        <source>Keys on the tag</source>
        <translation>鑰匙明細</translation>
    </message>
    <message>
        <source>Key|Door, letter box, meter box.</source>
        <translation>鑰匙種類|房門、信箱、表箱等。</translation>
    </message>
    <message>
        <source>Letting</source>
        <translation>出租</translation>
    </message>
    <message>
        <source>Lock change no.|The order that changes the lock.</source>
        <translation>換鎖單號|更換門鎖的工作單。</translation>
    </message>
    <message>
        <source>Lock changed</source>
        <translation>已換鎖</translation>
    </message>
    <message>
        <source>Lock is changed</source>
        <translation>已換鎖</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>遺失</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>借出</translation>
    </message>
    <message>
        <source>Not back in time</source>
        <translation>逾期未還</translation>
    </message>
    <message>
        <source>Number|As engraved.</source>
        <translation>編號|鑰匙上刻的號碼。</translation>
    </message>
    <message>
        <source>On the board: {count}. Not back in time: {overdue}. Long in custody: {long}.</source>
        <translation>應在板上：{count}套。逾期未還：{overdue}。長期託管：{long}。</translation>
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
        <translation>借出時間|借出時自動記錄。</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期未還</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>業主</translation>
    </message>
    <message>
        <source>Owner collects</source>
        <translation>業主領回</translation>
    </message>
    <message>
        <source>Owner|Who leaves them and collects them.</source>
        <translation>業主|託管和領回鑰匙的人。</translation>
    </message>
    <message>
        <source>Power of attorney|Its number or date.</source>
        <translation>授權委託書|編號或日期。</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>維修</translation>
    </message>
    <message>
        <source>Set of keys</source>
        <translation>鑰匙</translation>
    </message>
    <message>
        <source>Should be here|Sets in stock and in custody.</source>
        <translation>應有|在庫和託管的套數。</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>其他人</translation>
    </message>
    <message>
        <source>Tag {tag} hangs on other keys already.</source>
        <translation>鑰匙牌{tag}已用於另一套鑰匙。</translation>
    </message>
    <message>
        <source>Tag|As it hangs on the board.</source>
        <translation>鑰匙牌號|鑰匙板上的牌號。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Take into custody</source>
        <translation>收為託管</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>借用人</translation>
    </message>
    <message>
        <source>Taken by|The colleague who signs the slip.</source>
        <translation>借用人|簽收的同事。</translation>
    </message>
    <message>
        <source>Telephone|Of the owner.</source>
        <translation>電話|業主的電話。</translation>
    </message>
    <message>
        <source>Tenant or agent</source>
        <translation>租客或中介</translation>
    </message>
    <message>
        <source>The key must come back after it goes out.</source>
        <translation>應還時間必須晚於借出時間。</translation>
    </message>
    <message>
        <source>The owner leaves the keys named here of the owner's own accord. The centre keeps them locked up, uses them only for the stated purpose and notes every use.</source>
        <translation>業主自願將上列鑰匙交由服務中心託管。服務中心上鎖保管，只用於所述用途，每次使用均作登記。</translation>
    </message>
    <message>
        <source>The recovery key is not right. Compare it with the paper, letter by letter.</source>
        <translation>恢復金鑰不正確，請與紙面逐字核對。</translation>
    </message>
    <message>
        <source>Unit|Which doors they open.</source>
        <translation>單元|鑰匙所開的房屋。</translation>
    </message>
    <message>
        <source>Valuables and cash are to be removed before; the centre does not answer for what was not handed over in writing. A lost key is replaced together with its lock at the cost of whoever lost it.</source>
        <translation>託管前請取走貴重物品和現金；未書面交接的物品服務中心不承擔責任。鑰匙遺失的，由遺失方承擔換鎖費用。</translation>
    </message>
    <message>
        <source>What for|Mend a tap, let somebody look: one line.</source>
        <translation>用途|修水龍頭、帶人看房等，一句話。</translation>
    </message>
    <message>
        <source>Who is|The owner, or with a power of attorney.</source>
        <translation>領取人身份|業主本人，或持授權委託書的代理人。</translation>
    </message>
    <message>
        <source>With the owner</source>
        <translation>業主持有</translation>
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
        <translation>應有{expected}套鑰匙，實有{present}套。</translation>
    </message>
    <message>
        <source>“{number}” is no open repair, inspection or other case; no key without a job.</source>
        <translation>“{number}”不是進行中的維修、查驗或其他工作單；沒有工作單不得借出鑰匙。</translation>
    </message>
</context>
</TS>
