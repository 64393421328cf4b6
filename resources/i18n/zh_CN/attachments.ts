<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>attachments</name>
    <message>
        <source>Identity paper</source>
        <translation>身份证件</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>文件资料</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>deleted: {reason}</source>
        <translation>已删除：{reason}</translation>
    </message>
    <message>
        <source>still at {desk}</source>
        <translation>还在 {desk}</translation>
    </message>
    <message>
        <source>“{name}” belongs to somebody whose data a legal hold keeps.</source>
        <translation>“{name}”属于依法留存数据的人员，不能删除。</translation>
    </message>
    <message>
        <source>“{name}” cannot be read ({reason}).</source>
        <translation>“{name}”无法读取（{reason}）。</translation>
    </message>
    <message>
        <source>“{name}” has {size} MB; files of up to {limit} MB are kept.</source>
        <translation>“{name}”有 {size} MB，最多只能保存 {limit} MB 的文件。</translation>
    </message>
    <message>
        <source>“{name}” is a damaged picture and cannot be shown. Take it once more.</source>
        <translation>“{name}”是损坏的图片，无法显示。请重新拍摄或扫描。</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>“{name}”是空文件。</translation>
    </message>
    <message>
        <source>“{name}” is here, but the centre's key for identity papers is not: it comes when another desk of the centre has met head office.</source>
        <translation>“{name}”已经传到，但本中心的证件密钥还没有传到：等本中心另一台工作台与总部同步之后就会传来。</translation>
    </message>
    <message>
        <source>“{name}” is missing on this desk, or is damaged. The next meeting with head office fetches it anew; a backup may hold it too.</source>
        <translation>“{name}”在本台缺失或已损坏。下次与总部同步时会重新取回，备份里也可能有。</translation>
    </message>
    <message>
        <source>“{name}” is neither a picture (JPEG, PNG, WebP, GIF, BMP, TIFF) nor a PDF. Save it as one of these first.</source>
        <translation>“{name}”既不是图片（JPEG、PNG、WebP、GIF、BMP、TIFF），也不是 PDF。请先另存为其中一种格式。</translation>
    </message>
    <message>
        <source>“{name}” is still at desk {station}. It comes when both desks have met head office.</source>
        <translation>“{name}”还在 {station} 工作台，两台都与总部同步之后就会传到这里。</translation>
    </message>
    <message>
        <source>“{name}” measures {width} × {height} dots; pictures of up to {limit} million are kept.</source>
        <translation>“{name}”的尺寸为 {width} × {height} 像素，最多只能保存 {limit} 百万像素的图片。</translation>
    </message>
    <message>
        <source>“{name}” was deleted: {reason}.</source>
        <translation>“{name}”已删除：{reason}。</translation>
    </message>
</context>
</TS>
