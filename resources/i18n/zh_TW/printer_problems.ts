<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>printer_problems</name>
    <message>
        <source>Ask the administrator for the right to use it.</source>
        <translation>請聯絡管理員開通許可權。</translation>
    </message>
    <message>
        <source>Check that the printer is on and not in use by another desk.</source>
        <translation>請確認印表機已開機，且未被其他工位佔用。</translation>
    </message>
    <message>
        <source>Check the network cable and the printer's address.</source>
        <translation>請檢查網線和印表機地址。</translation>
    </message>
    <message>
        <source>Check the printer's address, and look whether the slip came out.</source>
        <translation>請核對印表機地址，並檢視單據是否已打出。</translation>
    </message>
    <message>
        <source>Close the cover.</source>
        <translation>請合上紙倉蓋。</translation>
    </message>
    <message>
        <source>Free space on the disk or choose another file.</source>
        <translation>請清理磁碟空間或改用其他檔案。</translation>
    </message>
    <message>
        <source>Have a new roll of paper ready.</source>
        <translation>請準備好新的列印紙。</translation>
    </message>
    <message>
        <source>Look at the paper: is the slip complete? Then say so, or print again.</source>
        <translation>請檢視出紙：單據完整請確認，否則請補打。</translation>
    </message>
    <message>
        <source>Open the cash drawer with its key.</source>
        <translation>請用鑰匙開啟錢箱。</translation>
    </message>
    <message>
        <source>Press its feed button once; if that does not help, switch it off and on.</source>
        <translation>請按一下走紙鍵；若無效，請關機後重新開機。</translation>
    </message>
    <message>
        <source>Print it again from its record.</source>
        <translation>請從原記錄重新列印。</translation>
    </message>
    <message>
        <source>Print it again if it is still needed.</source>
        <translation>如仍需要，請重新列印。</translation>
    </message>
    <message>
        <source>Print it on another printer. For good: set printer and address to 115200 baud, use USB or the network, or say that the printer has Chinese characters of its own.</source>
        <translation>請改用其他印表機列印。徹底解決：把印表機和地址都設為 115200 波特，或改接 USB、網路；印表機若自帶漢字字型檔，請在印表機設定中註明。</translation>
    </message>
    <message>
        <source>Put in a new roll of paper.</source>
        <translation>請裝入新紙卷。</translation>
    </message>
    <message>
        <source>Some characters could not be printed; 〓 stands in their place.</source>
        <translation>個別生僻字無法列印，紙上以 〓 代替。</translation>
    </message>
    <message>
        <source>Switch it off and on; if the fault comes back, have it repaired.</source>
        <translation>請關機後重新開機；若故障仍在，請報修。</translation>
    </message>
    <message>
        <source>Switch the printer off, take out the jammed paper, close the cover and switch it on.</source>
        <translation>請關機，取出卡住的紙，合上蓋子後重新開機。</translation>
    </message>
    <message>
        <source>Switch the printer on and check the cable.</source>
        <translation>請開啟印表機電源並檢查連線線。</translation>
    </message>
    <message>
        <source>The connection to the printer {address} was lost.</source>
        <translation>與印表機 {address} 的連線中斷。</translation>
    </message>
    <message>
        <source>The cover of the printer {address} is open.</source>
        <translation>印表機 {address} 的紙倉蓋未合上。</translation>
    </message>
    <message>
        <source>The cutter of the printer {address} is stuck.</source>
        <translation>印表機 {address} 的切刀卡住了。</translation>
    </message>
    <message>
        <source>The paper of the printer {address} is nearly used up.</source>
        <translation>印表機 {address} 的紙快用完了。</translation>
    </message>
    <message>
        <source>The print file {address} cannot be written: {reason}</source>
        <translation>列印檔案 {address} 無法寫入：{reason}</translation>
    </message>
    <message>
        <source>The printer {address} cannot open a drawer.</source>
        <translation>印表機 {address} 沒有錢箱介面。</translation>
    </message>
    <message>
        <source>The printer {address} did not confirm the slip.</source>
        <translation>印表機 {address} 未確認單據是否打完。</translation>
    </message>
    <message>
        <source>The printer {address} does not respond.</source>
        <translation>印表機 {address} 沒有響應。</translation>
    </message>
    <message>
        <source>The printer {address} has no paper.</source>
        <translation>印表機 {address} 缺紙。</translation>
    </message>
    <message>
        <source>The printer {address} is being used by somebody else.</source>
        <translation>印表機 {address} 正被佔用。</translation>
    </message>
    <message>
        <source>The printer {address} is not in the network.</source>
        <translation>網路中找不到印表機 {address}。</translation>
    </message>
    <message>
        <source>The printer {address} is offline.</source>
        <translation>印表機 {address} 處於離線狀態。</translation>
    </message>
    <message>
        <source>The printer {address} is too hot.</source>
        <translation>印表機 {address} 過熱。</translation>
    </message>
    <message>
        <source>The printer {address} reports a fault of its own.</source>
        <translation>印表機 {address} 自身發生故障。</translation>
    </message>
    <message>
        <source>The printer {address} stopped halfway.</source>
        <translation>印表機 {address} 列印中途停止。</translation>
    </message>
    <message>
        <source>The printer {address} takes no connection.</source>
        <translation>印表機 {address} 拒絕連線。</translation>
    </message>
    <message>
        <source>The program ended while printing.</source>
        <translation>列印過程中程式已退出。</translation>
    </message>
    <message>
        <source>The serial line of {address} is too slow for slips that are sent as pictures.</source>
        <translation>印表機 {address} 的串列埠速率太低，不能用來列印以圖片方式傳送的小票。</translation>
    </message>
    <message>
        <source>The slip waited too long for the printer.</source>
        <translation>單據等待印表機的時間過長，已停止列印。</translation>
    </message>
    <message>
        <source>The stored slip cannot be read.</source>
        <translation>儲存的單據無法讀取。</translation>
    </message>
    <message>
        <source>Wait a moment, or close the other program that uses it.</source>
        <translation>請稍候，或關閉正在使用它的其他程式。</translation>
    </message>
    <message>
        <source>Wait: it goes on by itself when it has cooled down.</source>
        <translation>請稍候，冷卻後會自動繼續列印。</translation>
    </message>
    <message>
        <source>Write them on the paper by hand, or correct the record.</source>
        <translation>請在紙上手寫補上，或更正登記內容。</translation>
    </message>
    <message>
        <source>You do not have the right to use the printer {address}.</source>
        <translation>您沒有使用印表機 {address} 的許可權。</translation>
    </message>
    <message>
        <source>{address} gave an answer that does not belong to this slip.</source>
        <translation>{address} 的應答與本張單據不符。</translation>
    </message>
    <message>
        <source>“{address}” is no printer address. Type for example tcp://192.168.1.50:9100.</source>
        <translation>“{address}”不是有效的印表機地址。可輸入如 tcp://192.168.1.50:9100。</translation>
    </message>
</context>
</TS>
