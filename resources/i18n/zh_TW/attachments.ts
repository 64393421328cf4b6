<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>attachments</name>
    <message>
        <source>Identity paper</source>
        <translation>身份證件</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>檔案資料</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>簽名</translation>
    </message>
    <message>
        <source>deleted: {reason}</source>
        <translation>已刪除：{reason}</translation>
    </message>
    <message>
        <source>still at {desk}</source>
        <translation>還在 {desk}</translation>
    </message>
    <message>
        <source>“{name}” belongs to somebody whose data a legal hold keeps.</source>
        <translation>“{name}”屬於依法留存資料的人員，不能刪除。</translation>
    </message>
    <message>
        <source>“{name}” cannot be read ({reason}).</source>
        <translation>“{name}”無法讀取（{reason}）。</translation>
    </message>
    <message>
        <source>“{name}” has {size} MB; files of up to {limit} MB are kept.</source>
        <translation>“{name}”有 {size} MB，最多隻能儲存 {limit} MB 的檔案。</translation>
    </message>
    <message>
        <source>“{name}” is a damaged picture and cannot be shown. Take it once more.</source>
        <translation>“{name}”是損壞的圖片，無法顯示。請重新拍攝或掃描。</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>“{name}”是空檔案。</translation>
    </message>
    <message>
        <source>“{name}” is here, but the centre's key for identity papers is not: it comes when another desk of the centre has met head office.</source>
        <translation>“{name}”已經傳到，但本中心的證件金鑰還沒有傳到：等本中心另一臺工作臺與總部同步之後就會傳來。</translation>
    </message>
    <message>
        <source>“{name}” is missing on this desk, or is damaged. The next meeting with head office fetches it anew; a backup may hold it too.</source>
        <translation>“{name}”在本臺缺失或已損壞。下次與總部同步時會重新取回，備份裡也可能有。</translation>
    </message>
    <message>
        <source>“{name}” is neither a picture (JPEG, PNG, WebP, GIF, BMP, TIFF) nor a PDF. Save it as one of these first.</source>
        <translation>“{name}”既不是圖片（JPEG、PNG、WebP、GIF、BMP、TIFF），也不是 PDF。請先另存為其中一種格式。</translation>
    </message>
    <message>
        <source>“{name}” is still at desk {station}. It comes when both desks have met head office.</source>
        <translation>“{name}”還在 {station} 工作臺，兩臺都與總部同步之後就會傳到這裡。</translation>
    </message>
    <message>
        <source>“{name}” measures {width} × {height} dots; pictures of up to {limit} million are kept.</source>
        <translation>“{name}”的尺寸為 {width} × {height} 畫素，最多隻能儲存 {limit} 百萬畫素的圖片。</translation>
    </message>
    <message>
        <source>“{name}” was deleted: {reason}.</source>
        <translation>“{name}”已刪除：{reason}。</translation>
    </message>
</context>
</TS>
