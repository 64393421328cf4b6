<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>move_ins</name>
    <message>
        <source>A key stays here|Print the liability statement (F14).</source>
        <translation>托管钥匙|请打印托管钥匙责任声明书。</translation>
    </message>
    <message>
        <source>Acceptance sheet signed|F12, by both.</source>
        <translation>验收交接单已签|双方签字。</translation>
    </message>
    <message>
        <source>Accompanied by|Who walked the unit with the owner.</source>
        <translation>陪同人|陪业主验房的人。</translation>
    </message>
    <message>
        <source>Accompanying staff</source>
        <translation>陪同人员</translation>
    </message>
    <message>
        <source>Agent's card valid to|As printed on the identity card.</source>
        <translation>代理人身份证有效期至|按身份证所印日期。</translation>
    </message>
    <message>
        <source>Agent's identity card, original and copy</source>
        <translation>代理人身份证原件及复印件</translation>
    </message>
    <message>
        <source>Agent|Name of the agent.</source>
        <translation>代理人|代理人姓名。</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>签约</translation>
    </message>
    <message>
        <source>Agreements are signed</source>
        <translation>协议签署完毕</translation>
    </message>
    <message>
        <source>Agreements signed</source>
        <translation>已签约</translation>
    </message>
    <message>
        <source>All sums above are settled. The owner may take the unit over at the service centre with this paper.</source>
        <translation>以上款项均已结清，业主可凭本确认书到服务中心办理接房。</translation>
    </message>
    <message>
        <source>Amount|In yuan.</source>
        <translation>金额|单位：元。</translation>
    </message>
    <message>
        <source>An agent comes|Then the papers of an agent are needed.</source>
        <translation>代理人办理|需核对代理人资料。</translation>
    </message>
    <message>
        <source>An agent needs a power of attorney. Still missing: {items}.</source>
        <translation>代理人须持授权委托书办理，尚缺：{items}。</translation>
    </message>
    <message>
        <source>Answer|Comes, wants another day, not reached.</source>
        <translation>答复|按时来、要改期、未接通。</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>预约时间</translation>
    </message>
    <message>
        <source>Appointment|Empty: when the batch begins.</source>
        <translation>预约时间|留空则为本批开始时间。</translation>
    </message>
    <message>
        <source>Appointment|When the owner is to come.</source>
        <translation>预约时间|业主应到的时间。</translation>
    </message>
    <message>
        <source>Approve the plan</source>
        <translation>批准计划</translation>
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
        <translation>实测面积|单位：平方米。</translation>
    </message>
    <message>
        <source>Area by contract|In square metres.</source>
        <translation>合同面积|单位：平方米。</translation>
    </message>
    <message>
        <source>Area difference|Owner pays; below 0: gets it back.</source>
        <translation>面积差价|正数由业主补交，负数退给业主。</translation>
    </message>
    <message>
        <source>Area|In square metres, for fees by area.</source>
        <translation>面积|单位：平方米，按面积收费时需要。</translation>
    </message>
    <message>
        <source>At our counter</source>
        <translation>在本收费台</translation>
    </message>
    <message>
        <source>Balcony</source>
        <translation>阳台</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Batch move-in plan</source>
        <translation>客户入户分批计划表</translation>
    </message>
    <message>
        <source>Batch plan</source>
        <translation>分批计划</translation>
    </message>
    <message>
        <source>Batch|Name of the plan the unit belongs to.</source>
        <translation>批次|所属的入伙计划。</translation>
    </message>
    <message>
        <source>Batch|Such as: first batch, buildings 1 to 3.</source>
        <translation>批次|如：第一批，1至3栋。</translation>
    </message>
    <message>
        <source>Bathroom</source>
        <translation>卫生间</translation>
    </message>
    <message>
        <source>Bedrooms</source>
        <translation>卧室</translation>
    </message>
    <message>
        <source>Before the manager</source>
        <translation>待经理处理</translation>
    </message>
    <message>
        <source>Begins|The first appointment.</source>
        <translation>开始时间|第一位业主的预约时间。</translation>
    </message>
    <message>
        <source>Being planned</source>
        <translation>编制中</translation>
    </message>
    <message>
        <source>Being put right</source>
        <translation>整改中</translation>
    </message>
    <message>
        <source>Bills under|Code of the fee item; the reading starts its meter.</source>
        <translation>计费项目编码|读数作为该表的起始读数。</translation>
    </message>
    <message>
        <source>By area|Times the area of the unit.</source>
        <translation>按面积|乘以房屋面积。</translation>
    </message>
    <message>
        <source>Called at|When the owner was told by telephone.</source>
        <translation>电话通知时间|电话告知业主的时间。</translation>
    </message>
    <message>
        <source>Called by|Who called.</source>
        <translation>致电人|由谁致电。</translation>
    </message>
    <message>
        <source>Card number|Scanned; empty: handed out later.</source>
        <translation>卡号|扫码录入，留空则以后再发。</translation>
    </message>
    <message>
        <source>Card without end|The owner's card is valid for good.</source>
        <translation>长期有效|业主身份证为长期。</translation>
    </message>
    <message>
        <source>Cards issued|User cards and passes.</source>
        <translation>发卡数量|用户卡、出入证。</translation>
    </message>
    <message>
        <source>Cards to hand out</source>
        <translation>发放卡证</translation>
    </message>
    <message>
        <source>Close the batch</source>
        <translation>结束本批</translation>
    </message>
    <message>
        <source>Colour photographs of owner and household, two each</source>
        <translation>业主及家庭成员一寸彩照各两张</translation>
    </message>
    <message>
        <source>Complaints during handover</source>
        <translation>交房期间投诉</translation>
    </message>
    <message>
        <source>Complete the handover</source>
        <translation>办结入伙</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Copies of the covenant</source>
        <translation>业主公约各份去向</translation>
    </message>
    <message>
        <source>Copies of the preliminary service agreement</source>
        <translation>前期物业管理协议各份去向</translation>
    </message>
    <message>
        <source>Copy of the purchase contract</source>
        <translation>购房合同复印件</translation>
    </message>
    <message>
        <source>Covenants signed|Copies with the owner's signature.</source>
        <translation>公约签署份数|有业主签名的份数。</translation>
    </message>
    <message>
        <source>Decide how it goes on</source>
        <translation>经理处理意见</translation>
    </message>
    <message>
        <source>Decoration application (F21)</source>
        <translation>房屋装修申请书</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>问题清单</translation>
    </message>
    <message>
        <source>Defects are still open. Hand out keys only with the signed list of defects.</source>
        <translation>尚有问题未整改，业主签署问题清单后方可移交钥匙。</translation>
    </message>
    <message>
        <source>Defect|What is wrong.</source>
        <translation>问题|哪里不对。</translation>
    </message>
    <message>
        <source>Deposit|If it is given back later: what for.</source>
        <translation>押金|日后要退还的，选择押金类别。</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>开发商</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>逾期未到</translation>
    </message>
    <message>
        <source>Difference settled|Empty: by whoever collects the house price.</source>
        <translation>面积差价结算|留空则随房款由同一方结算。</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>资料核对</translation>
    </message>
    <message>
        <source>Doors and windows</source>
        <translation>门窗</translation>
    </message>
    <message>
        <source>Due|Repaired by.</source>
        <translation>整改期限|应修好的日期。</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>电</translation>
    </message>
    <message>
        <source>Empty for now</source>
        <translation>空置</translation>
    </message>
    <message>
        <source>End</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Enter every kind of key with its number.</source>
        <translation>请填写每种钥匙的数量。</translation>
    </message>
    <message>
        <source>Enter the area of {unit}; “{fee}” is charged by area.</source>
        <translation>请填写 {unit} 的面积，“{fee}”按面积收取。</translation>
    </message>
    <message>
        <source>Enter the start reading of every meter.</source>
        <translation>请填写每只表的起始读数。</translation>
    </message>
    <message>
        <source>Enter the tag of the key that stays here.</source>
        <translation>请填写留存钥匙的钥匙牌号。</translation>
    </message>
    <message>
        <source>Enter until when the identity card of {who} is valid, or that it has no end.</source>
        <translation>请填写{who}的身份证有效期，或勾选长期有效。</translation>
    </message>
    <message>
        <source>Entry confirmation</source>
        <translation>入园确认书</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Fee item|Its code in the prices; with it the counter takes the fee.</source>
        <translation>收费项目编码|与收费标准中的编码一致，填了才能在收费台收取。</translation>
    </message>
    <message>
        <source>Fee list (F09)</source>
        <translation>入伙收费一览表</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>收费项目</translation>
    </message>
    <message>
        <source>Fees are received</source>
        <translation>费用收讫</translation>
    </message>
    <message>
        <source>Fees of every unit</source>
        <translation>各户收费项目</translation>
    </message>
    <message>
        <source>Fees paid</source>
        <translation>费用已交</translation>
    </message>
    <message>
        <source>Fee|What it is for.</source>
        <translation>费用名称|收的是什么费。</translation>
    </message>
    <message>
        <source>File complete by</source>
        <translation>归档期限</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>财务</translation>
    </message>
    <message>
        <source>Finance has not settled the house price and the area difference yet.</source>
        <translation>财务尚未结清房款和面积差价。</translation>
    </message>
    <message>
        <source>Finance stamped on|Price, balance and difference settled.</source>
        <translation>财务盖章日期|房款、尾款、面积差均已结清。</translation>
    </message>
    <message>
        <source>First-pass rate</source>
        <translation>一次合格率</translation>
    </message>
    <message>
        <source>Form for a power of attorney (F08)</source>
        <translation>业主委托书</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>发现问题</translation>
    </message>
    <message>
        <source>Front door</source>
        <translation>入户门</translation>
    </message>
    <message>
        <source>Front door key</source>
        <translation>入户门钥匙</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>燃气</translation>
    </message>
    <message>
        <source>Hand over keys</source>
        <translation>移交钥匙</translation>
    </message>
    <message>
        <source>Handovers</source>
        <translation>户数</translation>
    </message>
    <message>
        <source>Handovers today</source>
        <translation>今日入伙</translation>
    </message>
    <message>
        <source>Holder|As registered at the unit.</source>
        <translation>持卡人|须已登记在该房。</translation>
    </message>
    <message>
        <source>House price</source>
        <translation>房款结算</translation>
    </message>
    <message>
        <source>House price is settled</source>
        <translation>房款已结清</translation>
    </message>
    <message>
        <source>House price settled first|Finance of the developer stamps before the fees.</source>
        <translation>先结清房款|开发商财务盖章后才收物业费用。</translation>
    </message>
    <message>
        <source>House-price settlement sheet</source>
        <translation>房款结算单</translation>
    </message>
    <message>
        <source>House-price settlement sheet (F07)</source>
        <translation>房款结算单</translation>
    </message>
    <message>
        <source>In order|Nothing found here.</source>
        <translation>合格|未发现问题。</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>已验房</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>验房</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>入伙通知</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>已通知</translation>
    </message>
    <message>
        <source>Invited both ways</source>
        <translation>信函电话均已通知</translation>
    </message>
    <message>
        <source>Kept until|The day the owner fetches it.</source>
        <translation>托管至|业主取回的日期。</translation>
    </message>
    <message>
        <source>Key slip</source>
        <translation>钥匙签收单</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>钥匙</translation>
    </message>
    <message>
        <source>Keys and cards</source>
        <translation>钥匙与卡证</translation>
    </message>
    <message>
        <source>Keys handed over</source>
        <translation>已交钥匙</translation>
    </message>
    <message>
        <source>Keys received back</source>
        <translation>钥匙取回签收</translation>
    </message>
    <message>
        <source>Keys signed for|Counted before the owner.</source>
        <translation>钥匙已签收|当面点清。</translation>
    </message>
    <message>
        <source>Key|Front door, letter box, meter box.</source>
        <translation>钥匙|入户门、信箱、表箱等。</translation>
    </message>
    <message>
        <source>Kind of card|Resident, building, parking, lift.</source>
        <translation>卡证类别|住户卡、出入证、停车卡、电梯卡。</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>厨房</translation>
    </message>
    <message>
        <source>Letter box key</source>
        <translation>信箱钥匙</translation>
    </message>
    <message>
        <source>Letting</source>
        <translation>出租</translation>
    </message>
    <message>
        <source>Liability statement for keys in custody</source>
        <translation>托管钥匙责任声明书</translation>
    </message>
    <message>
        <source>List of defects signed|Needed where defects are open.</source>
        <translation>问题清单已签|尚有未整改问题时必须。</translation>
    </message>
    <message>
        <source>Lived in by the owner</source>
        <translation>自住</translation>
    </message>
    <message>
        <source>Living room</source>
        <translation>客厅</translation>
    </message>
    <message>
        <source>Meter box key</source>
        <translation>表箱钥匙</translation>
    </message>
    <message>
        <source>Meter number|As it stands on the meter.</source>
        <translation>表号|按表上所印。</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>水电气表</translation>
    </message>
    <message>
        <source>Meters of every unit</source>
        <translation>各户水电气表</translation>
    </message>
    <message>
        <source>Meter|Water, electricity or gas.</source>
        <translation>表|水、电或燃气。</translation>
    </message>
    <message>
        <source>Months|Empty: charged once.</source>
        <translation>月数|留空则只收一次。</translation>
    </message>
    <message>
        <source>Move-in</source>
        <translation>入伙</translation>
    </message>
    <message>
        <source>Move-in customer ledger</source>
        <translation>入伙客户情况登记表</translation>
    </message>
    <message>
        <source>Move-in defects by trade, {first} to {last}</source>
        <translation>验房问题（按工种）{first} 至 {last}</translation>
    </message>
    <message>
        <source>Move-in fee list</source>
        <translation>入伙收费一览表</translation>
    </message>
    <message>
        <source>Move-in guide and owner's notes (F06)</source>
        <translation>入伙须知、业主须知</translation>
    </message>
    <message>
        <source>Move-in notice</source>
        <translation>入伙通知书</translation>
    </message>
    <message>
        <source>Move-in plan</source>
        <translation>入伙计划</translation>
    </message>
    <message>
        <source>Move-in plans</source>
        <translation>入伙分批计划</translation>
    </message>
    <message>
        <source>Move-ins</source>
        <translation>入伙办理</translation>
    </message>
    <message>
        <source>Move-ins by batch, {first} to {last}</source>
        <translation>入伙进度（按批次）{first} 至 {last}</translation>
    </message>
    <message>
        <source>No defects</source>
        <translation>无问题，合格</translation>
    </message>
    <message>
        <source>No unit of building {building} is waiting to be handed over.</source>
        <translation>{building} 栋没有待入伙的房屋。</translation>
    </message>
    <message>
        <source>No-shows</source>
        <translation>未到次数</translation>
    </message>
    <message>
        <source>Nobody of “{batch}” is still to be called.</source>
        <translation>“{batch}”没有待通知的住户。</translation>
    </message>
    <message>
        <source>Not re-inspected yet: {places}.</source>
        <translation>尚未复验：{places}。</translation>
    </message>
    <message>
        <source>Note post or call</source>
        <translation>登记寄信或电话</translation>
    </message>
    <message>
        <source>Note|What was seen.</source>
        <translation>备注|所见情况。</translation>
    </message>
    <message>
        <source>Number|How many.</source>
        <translation>数量|几把。</translation>
    </message>
    <message>
        <source>Of them open</source>
        <translation>其中未结</translation>
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
        <translation>7天内未整改</translation>
    </message>
    <message>
        <source>Order repairs</source>
        <translation>派单整改</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>业主</translation>
    </message>
    <message>
        <source>Owner or agent</source>
        <translation>业主或代理人</translation>
    </message>
    <message>
        <source>Owner registration form (F01)</source>
        <translation>业主登记表</translation>
    </message>
    <message>
        <source>Owner's card valid to|As printed on the identity card.</source>
        <translation>业主身份证有效期至|按身份证所印日期。</translation>
    </message>
    <message>
        <source>Owner's identity card, original</source>
        <translation>业主身份证原件</translation>
    </message>
    <message>
        <source>Owner's identity card, original and copy</source>
        <translation>业主身份证原件及复印件</translation>
    </message>
    <message>
        <source>Owner's opinion and demands|In the owner's words.</source>
        <translation>业主意见与要求|按业主原话记录。</translation>
    </message>
    <message>
        <source>Owners' covenant, 3 copies (F10)</source>
        <translation>业主公约三份</translation>
    </message>
    <message>
        <source>Owner|As in the purchase contract.</source>
        <translation>业主|按购房合同填写。</translation>
    </message>
    <message>
        <source>Pack handed over</source>
        <translation>资料袋已发</translation>
    </message>
    <message>
        <source>Pack is handed over</source>
        <translation>资料袋发放完毕</translation>
    </message>
    <message>
        <source>Papers are complete</source>
        <translation>资料核对完毕</translation>
    </message>
    <message>
        <source>Papers checked</source>
        <translation>资料已核</translation>
    </message>
    <message>
        <source>Papers of an agent</source>
        <translation>代理人资料</translation>
    </message>
    <message>
        <source>Papers to bring</source>
        <translation>应带资料</translation>
    </message>
    <message>
        <source>Parking space application (F16)</source>
        <translation>机动车停车位申请表</translation>
    </message>
    <message>
        <source>Parking|Space applied for or given.</source>
        <translation>车位|已申请或已分配的车位。</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>验收合格</translation>
    </message>
    <message>
        <source>Passed at once</source>
        <translation>一次合格</translation>
    </message>
    <message>
        <source>Photo|Numbers of the pictures; noted when they come in.</source>
        <translation>照片|照片编号，加入照片时自动填写。</translation>
    </message>
    <message>
        <source>Place|Room and spot.</source>
        <translation>位置|房间及具体位置。</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>已排期</translation>
    </message>
    <message>
        <source>Please come at the time above and bring the papers listed. Whoever comes for the owner also brings the papers of an agent.</source>
        <translation>请按上述时间前来办理，并携带所列资料。委托他人办理的，请一并携带代理人资料。</translation>
    </message>
    <message>
        <source>Posted by|Who sent it.</source>
        <translation>寄出人|由谁寄出。</translation>
    </message>
    <message>
        <source>Posted on|The day the notice went to the post.</source>
        <translation>寄出日期|入伙通知书交寄的日期。</translation>
    </message>
    <message>
        <source>Power of attorney</source>
        <translation>授权委托书</translation>
    </message>
    <message>
        <source>Preliminary agreements signed|Also those signed at the purchase.</source>
        <translation>前期协议签署份数|含购房时已签的。</translation>
    </message>
    <message>
        <source>Preliminary service agreement, 3 copies (F11)</source>
        <translation>前期物业管理协议三份</translation>
    </message>
    <message>
        <source>Price a square metre|In yuan, by the purchase contract.</source>
        <translation>每平方米单价|按购房合同，单位：元。</translation>
    </message>
    <message>
        <source>Price|In yuan, of one piece or square metre.</source>
        <translation>单价|每件或每平方米，单位：元。</translation>
    </message>
    <message>
        <source>Quantity|Area, months, pieces.</source>
        <translation>数量|面积、月数、件数。</translation>
    </message>
    <message>
        <source>Re-inspect by</source>
        <translation>复验期限</translation>
    </message>
    <message>
        <source>Re-inspected</source>
        <translation>已复验</translation>
    </message>
    <message>
        <source>Re-inspected on|The owner has seen it in order.</source>
        <translation>复验日期|业主确认修好的日期。</translation>
    </message>
    <message>
        <source>Re-inspected: in order</source>
        <translation>复验合格</translation>
    </message>
    <message>
        <source>Re-inspected: not in order</source>
        <translation>复验不合格</translation>
    </message>
    <message>
        <source>Rectification</source>
        <translation>整改</translation>
    </message>
    <message>
        <source>Registration form filled in|F01, with the household.</source>
        <translation>业主登记表已填|含家庭成员。</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>维修</translation>
    </message>
    <message>
        <source>Repaired on|As the repairer says.</source>
        <translation>修复日期|按维修人员所报。</translation>
    </message>
    <message>
        <source>Resident handbook</source>
        <translation>住户手册</translation>
    </message>
    <message>
        <source>Responsible|Builder or contractor.</source>
        <translation>责任单位|施工或供货单位。</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>逐间查验</translation>
    </message>
    <message>
        <source>Room|Where you stand.</source>
        <translation>房间|正在查验的房间。</translation>
    </message>
    <message>
        <source>Rounds of re-inspection|Counted by itself.</source>
        <translation>复验次数|自动计数。</translation>
    </message>
    <message>
        <source>Say why the key stays with the service centre.</source>
        <translation>请填写钥匙托管的原因。</translation>
    </message>
    <message>
        <source>Service centre</source>
        <translation>服务中心</translation>
    </message>
    <message>
        <source>Staff|Who receives, who accompanies, who takes money.</source>
        <translation>工作人员|接待、陪同、收费各是谁。</translation>
    </message>
    <message>
        <source>Standard|Such as 2.80 a square metre and month.</source>
        <translation>标准|如每月每平方米2.80元。</translation>
    </message>
    <message>
        <source>Start reading|As the owner sees it too.</source>
        <translation>起始读数|与业主当面核对。</translation>
    </message>
    <message>
        <source>Tag|Tag of the key, if one stays here.</source>
        <translation>钥匙牌号|托管的钥匙填写。</translation>
    </message>
    <message>
        <source>Telephone|To make the date.</source>
        <translation>电话|用于预约时间。</translation>
    </message>
    <message>
        <source>The identity card of {who} expired on {day}.</source>
        <translation>{who}的身份证已于 {day} 过期。</translation>
    </message>
    <message>
        <source>The notice goes by post and by telephone. Still missing: {missing}.</source>
        <translation>入伙通知须信函、电话两种方式送达，尚缺：{missing}。</translation>
    </message>
    <message>
        <source>The owner leaves the keys listed above with the service centre for the reason given. The service centre hands them to its own staff for that job only, notes every use, and answers for their loss. Valuables are not left in the unit; for what is left there the service centre does not answer.</source>
        <translation>业主因上述原因将所列钥匙托管于服务中心。服务中心仅为该事项将钥匙交本中心人员使用，逐次登记，并对遗失负责。请勿在房内存放贵重物品，存放物品的保管责任由业主自负。</translation>
    </message>
    <message>
        <source>The owners' covenant is not signed in {count} copies.</source>
        <translation>业主公约未签足 {count} 份，不能办结。</translation>
    </message>
    <message>
        <source>The unit still owes {sum} yuan. Take the fees at the counter first.</source>
        <translation>该房尚欠 {sum} 元，请先到收费台交清。</translation>
    </message>
    <message>
        <source>There must be at least one desk and one minute.</source>
        <translation>办理台数和每户分钟数都不能少于 1。</translation>
    </message>
    <message>
        <source>This unit has an unfinished handover already. Go on with that one.</source>
        <translation>该房已有未办结的入伙手续，请在原手续上继续办理。</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>工种</translation>
    </message>
    <message>
        <source>Trade|Who repairs such things.</source>
        <translation>工种|由哪个工种整改。</translation>
    </message>
    <message>
        <source>Two quality books</source>
        <translation>两书（质量保证书、使用说明书）</translation>
    </message>
    <message>
        <source>Unit acceptance sheet</source>
        <translation>房屋验收交接单</translation>
    </message>
    <message>
        <source>Unit and owner</source>
        <translation>房屋与业主</translation>
    </message>
    <message>
        <source>Unit is inspected</source>
        <translation>验房完毕</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>房屋清单</translation>
    </message>
    <message>
        <source>Unit|1-101, or the owner's name.</source>
        <translation>房号|如 1-101，也可输入业主姓名。</translation>
    </message>
    <message>
        <source>Unit|Such as 1-101.</source>
        <translation>房号|如 1-101。</translation>
    </message>
    <message>
        <source>Used as|From today on.</source>
        <translation>使用情况|自今日起。</translation>
    </message>
    <message>
        <source>User manual and warranty book</source>
        <translation>使用说明书、质量保证书</translation>
    </message>
    <message>
        <source>Waiting for re-inspection</source>
        <translation>待复验</translation>
    </message>
    <message>
        <source>Walls, floors, leaks</source>
        <translation>墙地面、渗漏</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>水</translation>
    </message>
    <message>
        <source>Water and drains</source>
        <translation>给排水</translation>
    </message>
    <message>
        <source>Why it stays|Rectification, letting or repair.</source>
        <translation>托管原因|整改、出租或维修。</translation>
    </message>
    <message>
        <source>With the developer</source>
        <translation>由开发商结算</translation>
    </message>
    <message>
        <source>Write down the defects first.</source>
        <translation>请先登记问题。</translation>
    </message>
    <message>
        <source>post</source>
        <translation>信函</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>{count} signed copies of each are needed: covenant {covenant}, preliminary service agreement {agreement}.</source>
        <translation>两种协议各须签署 {count} 份：现有业主公约 {covenant} 份，前期物业管理协议 {agreement} 份。</translation>
    </message>
</context>
</TS>
