# A few words of Japanese invoices, for payment terms. Format: policy/lexicon.h. Every character is a word.
[stop]
請 求 書
[terms.pay]
支 払
払 い
[terms.next-month]
翌 月
[terms.end-of-month]
月 末 払
翌 月 末
[unit.day]
日 以 内
[label.number]
請 求 書 番 号
請 求 番 号
[label.title]
請 求 書
[label.issued]
発 行 日
請 求 日
[label.due]
支 払 期 限
支 払 期 日
お 支 払 期 限
[label.payable]
ご 請 求 金 額
請 求 金 額
お 支 払 金 額
[label.total]
合 計 金 額
[label.sum]
合 計
[label.net]
小 計
[label.tax]
消 費 税
