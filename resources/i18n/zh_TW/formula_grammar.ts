<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>formula_grammar</name>
    <message>
        <source>The formula ends too early.</source>
        <translation>公式不完整。</translation>
    </message>
    <message>
        <source>The formula is empty.</source>
        <translation>公式為空。</translation>
    </message>
    <message>
        <source>The formula is longer than 400 characters.</source>
        <translation>公式超過 400 個字元。</translation>
    </message>
    <message>
        <source>The function “{text}” is not known.</source>
        <translation>未知的函式“{text}”。</translation>
    </message>
    <message>
        <source>The name “{text}” is not known.</source>
        <translation>未知的變數名“{text}”。</translation>
    </message>
    <message>
        <source>The number {text} has too many digits.</source>
        <translation>數字 {text} 位數過多。</translation>
    </message>
    <message>
        <source>Too many parentheses inside each other.</source>
        <translation>括號巢狀層數過多。</translation>
    </message>
    <message>
        <source>“if” begins with a comparison such as usage &gt; 10.</source>
        <translation>“如果”的第一項應為比較式，例如 用量 &gt; 10。</translation>
    </message>
    <message>
        <source>“{text}” does not belong in a formula.</source>
        <translation>公式中不能使用“{text}”。</translation>
    </message>
    <message>
        <source>“{text}” is not expected here.</source>
        <translation>此處不應出現“{text}”。</translation>
    </message>
    <message>
        <source>“{text}” takes {least} to {most} values in its parentheses.</source>
        <translation>“{text}”的括號內應有 {least} 至 {most} 個值。</translation>
    </message>
</context>
</TS>
