<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>notices</name>
    <message>
        <source>A pest-control notice must be up by {day}, {days} days before the treatment.</source>
        <translation>消殺通知須提前 {days} 天、最遲於 {day} 張貼。</translation>
    </message>
    <message>
        <source>Affects daily life</source>
        <translation>影響日常生活</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>稽核透過</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已稽核</translation>
    </message>
    <message>
        <source>Approved by|Noted when it is approved.</source>
        <translation>稽核人|稽核時自動記錄。</translation>
    </message>
    <message>
        <source>Asks for cooperation</source>
        <translation>請求配合</translation>
    </message>
    <message>
        <source>Checked on|The day of the round.</source>
        <translation>巡查日期|巡查當天。</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>巡查記錄</translation>
    </message>
    <message>
        <source>Copies|One for each notice case.</source>
        <translation>份數|每個公告欄一份。</translation>
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
        <translation>請先填寫消殺日期。</translation>
    </message>
    <message>
        <source>Estate affairs</source>
        <translation>小區事務</translation>
    </message>
    <message>
        <source>File no.|Where the original is filed.</source>
        <translation>檔案號|原件歸檔位置。</translation>
    </message>
    <message>
        <source>Found|What the round found: torn, covered, gone.</source>
        <translation>巡查情況|破損、被遮擋、遺失等。</translation>
    </message>
    <message>
        <source>In colour|For the exceptional, such as a power cut.</source>
        <translation>彩色列印|停水停電等特殊通知使用彩色。</translation>
    </message>
    <message>
        <source>Kind|Pest control must be posted 3 days ahead.</source>
        <translation>類別|消殺通知須提前 3 天張貼。</translation>
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
        <translation>消殺</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>張貼地點</translation>
    </message>
    <message>
        <source>Place|The notice case or board.</source>
        <translation>地點|公告欄或宣傳欄。</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>張貼</translation>
    </message>
    <message>
        <source>Post again</source>
        <translation>補貼</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>已張貼</translation>
    </message>
    <message>
        <source>Posted again</source>
        <translation>已補貼</translation>
    </message>
    <message>
        <source>Posted at|When the last copy was up.</source>
        <translation>張貼時間|最後一份張貼完成的時間。</translation>
    </message>
    <message>
        <source>Posted by|Noted when it is posted.</source>
        <translation>張貼人|張貼時自動記錄。</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>張貼</translation>
    </message>
    <message>
        <source>Posting round</source>
        <translation>張貼巡查單</translation>
    </message>
    <message>
        <source>Print and file</source>
        <translation>印製歸檔</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>已印製</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>溫馨提示</translation>
    </message>
    <message>
        <source>State|Whole, torn, covered, gone; and where.</source>
        <translation>巡查情況|完好、破損、被遮擋、缺失，並寫明地點。</translation>
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
        <translation>撤下時間|撤下時自動記錄。</translation>
    </message>
    <message>
        <source>Taken down by|Noted when it comes down.</source>
        <translation>撤下人|撤下時自動記錄。</translation>
    </message>
    <message>
        <source>Takes place on|The day of the treatment, cut or event.</source>
        <translation>發生日期|消殺、停水停電或活動的日期。</translation>
    </message>
    <message>
        <source>Text|What the residents read.</source>
        <translation>正文|住戶看到的內容。</translation>
    </message>
    <message>
        <source>This notice is valid to {day}. Give the reason for taking it down earlier.</source>
        <translation>此通知有效期至 {day}，提前撤下須填寫原因。</translation>
    </message>
    <message>
        <source>This notice was valid to {day}. Take it down instead of posting it again.</source>
        <translation>該通知有效期至{day}，請撤下，不要再補貼。</translation>
    </message>
    <message>
        <source>Title|As it stands at the head of the paper.</source>
        <translation>標題|與張貼的通知標題一致。</translation>
    </message>
    <message>
        <source>Up at|When it was put up there.</source>
        <translation>張貼時間|在該處張貼的時間。</translation>
    </message>
    <message>
        <source>Up|Ticked by the steward on the round.</source>
        <translation>已張貼|由管家巡查時勾選。</translation>
    </message>
    <message>
        <source>Valid to|Left empty it comes down a month after posting.</source>
        <translation>有效期至|不填則張貼滿一個月後撤下。</translation>
    </message>
    <message>
        <source>Water or power cut</source>
        <translation>停水停電</translation>
    </message>
    <message>
        <source>Without an end date it is taken down a month after posting.</source>
        <translation>未註明截止日期的，張貼滿一個月後撤下。</translation>
    </message>
</context>
</TS>
