<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>drawers</name>
    <message>
        <source>A count is whole numbers of notes and coins.</source>
        <translation>點鈔數量須為整數張（枚）。</translation>
    </message>
    <message>
        <source>A shift can only be opened for today, {today}, not for {day}.</source>
        <translation>只能為今天（{today}）開班，不能為 {day} 開班。</translation>
    </message>
    <message>
        <source>A shift of {name} is already open on this drawer.</source>
        <translation>此錢箱已有 {name} 的班次未結。</translation>
    </message>
    <message>
        <source>Count the drawer before closing the shift.</source>
        <translation>請先點鈔，再交班結賬。</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>開啟錢箱</translation>
    </message>
    <message>
        <source>Open your shift first: count the float in the drawer.</source>
        <translation>請先開班：清點錢箱備用金。</translation>
    </message>
    <message>
        <source>The computer's clock says {now}, but work was already recorded at {last}. Set the clock right, or confirm the business date.</source>
        <translation>電腦時鐘顯示 {now}，但已有 {last} 的記錄。請校準時鐘，或確認記賬日期。</translation>
    </message>
    <message>
        <source>The computer's clock says {now}; the last shift here was on {last}. Set the clock right, or confirm the business date.</source>
        <translation>電腦時鐘顯示 {now}，而本臺上一個班次是 {last}。請校準時鐘，或確認記賬日期。</translation>
    </message>
    <message>
        <source>The count differs by {difference}: say why.</source>
        <translation>點鈔相差 {difference}，請說明原因。</translation>
    </message>
    <message>
        <source>The drawer was already counted twice.</source>
        <translation>錢箱已點過兩次。</translation>
    </message>
    <message>
        <source>This shift belongs to {day}, and it is {today} now. Check the computer's clock, or close the shift and open a new one.</source>
        <translation>本班次屬於 {day}，今天已是 {today}。請檢查電腦時鐘，或結班後重新開班。</translation>
    </message>
    <message>
        <source>This shift is already counted: close it first.</source>
        <translation>本班次已點鈔，請先結班。</translation>
    </message>
    <message>
        <source>{collector}, drawer {drawer}, {day}: {count} receipts</source>
        <translation>{collector}，錢箱 {drawer}，{day}：收據 {count} 張</translation>
    </message>
    <message>
        <source>{count} parked drafts are left: {titles}. Finish them, or leave them parked.</source>
        <translation>還有 {count} 筆掛單：{titles}。請先處理，或確認繼續掛起。</translation>
    </message>
</context>
</TS>
