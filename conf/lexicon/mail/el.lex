# Mail programs and mail habits in language 'el': see reader/mailwords.h for how these sections are used.

[mail.header]
από => from
εστάλη => date
ημερομηνία => date
στάλθηκε => date
προς => to
κοιν. => cc
θέμα => subject

[mail.original]
αρχικό μήνυμα

[mail.attribution]
έγραψε

[mail.attribution.start]
στις

[mail.closing]
με εκτίμηση
ευχαριστώ

[machine.subject]
αυτόματη απάντηση => absence
εκτός γραφείου => absence
αναγνώστηκε => receipt
