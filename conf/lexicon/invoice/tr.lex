# A few words of Turkish invoices, for payment terms. Format: policy/lexicon.h.
[stop]
ve
için
ile
tarihi
fatura
tutar
[month]
ocak => 1
şubat => 2
mart => 3
nisan => 4
mayıs => 5
haziran => 6
temmuz => 7
ağustos => 8
eylül => 9
ekim => 10
kasım => 11
aralık => 12
[unit.day]
gün
günü
[unit.business-day]
iş günü
iş gününde
[unit.month]
ay
[terms.pay]
ödeme
ödenecektir
ödenmelidir
vade
vadesi
vadeli
[terms.direct-debit]
otomatik ödeme
[terms.immediately]
peşin
[terms.from-delivery]
teslimattan
[terms.by]
son ödeme tarihi
tarihine kadar
[label.number]
fatura no
fatura numarası
[label.title]
fatura
e-fatura
[label.issued]
fatura tarihi
düzenleme tarihi
[label.date]
tarih
[label.due]
son ödeme tarihi
vade tarihi
vade
[label.payable]
ödenecek tutar
ödenecek toplam
[label.total]
genel toplam
vergiler dahil toplam tutar
[label.sum]
toplam
[label.net]
ara toplam
mal hizmet toplam tutarı
[label.tax]
kdv
hesaplanan kdv
