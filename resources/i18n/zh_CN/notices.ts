<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>notices</name>
    <message>
        <source>A pest-control notice must be up by {day}, {days} days before the treatment.</source>
        <translation>消杀通知须提前 {days} 天、最迟于 {day} 张贴。</translation>
    </message>
    <message>
        <source>Affects daily life</source>
        <translation>影响日常生活</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>审核通过</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已审核</translation>
    </message>
    <message>
        <source>Approved by|Noted when it is approved.</source>
        <translation>审核人|审核时自动记录。</translation>
    </message>
    <message>
        <source>Asks for cooperation</source>
        <translation>请求配合</translation>
    </message>
    <message>
        <source>Checked on|The day of the round.</source>
        <translation>巡查日期|巡查当天。</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>巡查记录</translation>
    </message>
    <message>
        <source>Copies|One for each notice case.</source>
        <translation>份数|每个公告栏一份。</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Enter the day of the treatment first.</source>
        <translation>请先填写消杀日期。</translation>
    </message>
    <message>
        <source>Estate affairs</source>
        <translation>小区事务</translation>
    </message>
    <message>
        <source>File no.|Where the original is filed.</source>
        <translation>档案号|原件归档位置。</translation>
    </message>
    <message>
        <source>Found|What the round found: torn, covered, gone.</source>
        <translation>巡查情况|破损、被遮挡、遗失等。</translation>
    </message>
    <message>
        <source>In colour|For the exceptional, such as a power cut.</source>
        <translation>彩色打印|停水停电等特殊通知使用彩色。</translation>
    </message>
    <message>
        <source>Kind|Pest control must be posted 3 days ahead.</source>
        <translation>类别|消杀通知须提前 3 天张贴。</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知公告</translation>
    </message>
    <message>
        <source>Pest control</source>
        <translation>消杀</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>张贴地点</translation>
    </message>
    <message>
        <source>Place|The notice case or board.</source>
        <translation>地点|公告栏或宣传栏。</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>张贴</translation>
    </message>
    <message>
        <source>Post again</source>
        <translation>补贴</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>已张贴</translation>
    </message>
    <message>
        <source>Posted again</source>
        <translation>已补贴</translation>
    </message>
    <message>
        <source>Posted at|When the last copy was up.</source>
        <translation>张贴时间|最后一份张贴完成的时间。</translation>
    </message>
    <message>
        <source>Posted by|Noted when it is posted.</source>
        <translation>张贴人|张贴时自动记录。</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>张贴</translation>
    </message>
    <message>
        <source>Posting round</source>
        <translation>张贴巡查单</translation>
    </message>
    <message>
        <source>Print and file</source>
        <translation>印制归档</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>已印制</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>温馨提示</translation>
    </message>
    <message>
        <source>State|Whole, torn, covered, gone; and where.</source>
        <translation>巡查情况|完好、破损、被遮挡、缺失，并写明地点。</translation>
    </message>
    <message>
        <source>Steward</source>
        <translation>管家</translation>
    </message>
    <message>
        <source>Take down</source>
        <translation>撤下</translation>
    </message>
    <message>
        <source>Take down by</source>
        <translation>撤下期限</translation>
    </message>
    <message>
        <source>Taken down</source>
        <translation>已撤下</translation>
    </message>
    <message>
        <source>Taken down at|Noted when it comes down.</source>
        <translation>撤下时间|撤下时自动记录。</translation>
    </message>
    <message>
        <source>Taken down by|Noted when it comes down.</source>
        <translation>撤下人|撤下时自动记录。</translation>
    </message>
    <message>
        <source>Takes place on|The day of the treatment, cut or event.</source>
        <translation>发生日期|消杀、停水停电或活动的日期。</translation>
    </message>
    <message>
        <source>Text|What the residents read.</source>
        <translation>正文|住户看到的内容。</translation>
    </message>
    <message>
        <source>This notice is valid to {day}. Give the reason for taking it down earlier.</source>
        <translation>此通知有效期至 {day}，提前撤下须填写原因。</translation>
    </message>
    <message>
        <source>This notice was valid to {day}. Take it down instead of posting it again.</source>
        <translation>该通知有效期至{day}，请撤下，不要再补贴。</translation>
    </message>
    <message>
        <source>Title|As it stands at the head of the paper.</source>
        <translation>标题|与张贴的通知标题一致。</translation>
    </message>
    <message>
        <source>Up at|When it was put up there.</source>
        <translation>张贴时间|在该处张贴的时间。</translation>
    </message>
    <message>
        <source>Up|Ticked by the steward on the round.</source>
        <translation>已张贴|由管家巡查时勾选。</translation>
    </message>
    <message>
        <source>Valid to|Left empty it comes down a month after posting.</source>
        <translation>有效期至|不填则张贴满一个月后撤下。</translation>
    </message>
    <message>
        <source>Water or power cut</source>
        <translation>停水停电</translation>
    </message>
    <message>
        <source>Without an end date it is taken down a month after posting.</source>
        <translation>未注明截止日期的，张贴满一个月后撤下。</translation>
    </message>
</context>
</TS>
