// Invoice words of many languages in one Aho-Corasick table. Generous on purpose: a mail that is kept for
// nothing costs one row and one look by the reader; a mail that is not kept is never chased. Words are
// matched anywhere, also inside compounds (Schlussrechnung), without case for ASCII and, for the rest, in
// lower case and with a capital first letter. Not here: what the words mean; that is the reader's lexicon.
#include "milter/words.h"

#include <string.h>

// Lower case. Stems, so that inflections are found as well.
static const char *const words[] = {
    // en
    "invoice",
    "amount due",
    "balance due",
    "payment due",
    "payment term",
    "terms of payment",
    "due date",
    "due on",
    "due by",
    "total due",
    "net 30",
    "net 14",
    "net 60",
    "net 15",
    "net 10",
    "net 45",
    "net 90",
    "net 7",
    "remittance",
    "please pay",
    "please remit",
    "pay by",
    "billing",
    "your bill",
    "credit note",
    "statement of account",
    "fee note",
    "pay within",
    "payable",
    "e. & o.e",
    "bill no",
    // payment data, any language
    "iban",
    "swift",
    "bic:",
    "sort code",
    "account no",
    "vat no",
    "vat id",
    "ust-id",
    "pro forma",
    "proforma",
    // de
    "rechnung",
    "zahlbar",
    "zahlungsziel",
    "zahlungsbed",
    "zahlungsfrist",
    "f\xc3\xa4llig",
    "faellig",
    "\xc3\xbc"
    "berweis",
    "ueberweis",
    "honorarnote",
    "gutschrift",
    "netto kasse",
    "skonto",
    "zu zahlen",
    // fr
    "facture",
    "facturation",
    "\xc3\xa9"
    "ch\xc3\xa9"
    "ance",
    "echeance",
    "net \xc3\xa0 payer",
    "net a payer",
    "r\xc3\xa8glement",
    "reglement",
    "payable \xc3\xa0",
    "note d'honoraires",
    "montant d\xc3\xbb",
    // es, pt, ca, gl
    "factura",
    "vencimiento",
    "vencimento",
    "fatura",
    "importe total",
    "a pagar",
    "minuta de honorarios",
    "boleto",
    "forma de pago",
    "plazo de pago",
    // it
    "fattura",
    "scadenza",
    "parcella",
    "bonifico",
    "nota di credito",
    "da pagare",
    // nl, af
    "factuur",
    "facturen",
    "vervaldatum",
    "te betalen",
    "betaaltermijn",
    "betalen voor",
    "faktuur",
    "betalingstermijn",
    // da, no, sv, fi, is
    "faktura",
    "forfald",
    "forfall",
    "f\xc3\xb6rfall",
    "betalingsfrist",
    "att betala",
    "lasku",
    "er\xc3\xa4p\xc3\xa4iv",
    "reikning",
    "betales senest",
    "betalningsvillkor",
    // pl, cs, sk, sl, hr, sr, bs, mk, bg, ru, uk
    "faktur",
    "termin p\xc5\x82"
    "atno",
    "termin platno",
    "splatnost",
    "ra\xc4\x8dun",
    "racun",
    "dospije",
    "dospe\xc4\x87",
    "\xd1\x81\xd1\x87\xd1\x91\xd1\x82",
    "\xd1\x81\xd1\x87\xd0\xb5\xd1\x82",
    "\xd1\x80\xd0\xb0\xd1\x85\xd1\x83\xd0\xbd\xd0\xbe\xd0\xba",
    "\xd1\x84\xd0\xb0\xd0\xba\xd1\x82\xd1\x83\xd1\x80",
    "\xd1\x81\xd0\xbc\xd0\xb5\xd1\x82\xd0\xba\xd0\xb0",
    "\xd0\xbe\xd0\xbf\xd0\xbb\xd0\xb0\xd1\x82", // oplat
    // hu, ro, et, lv, lt, sq, el, tr
    "sz\xc3\xa1mla",
    "szamla",
    "fizet\xc3\xa9si",
    "scaden\xc8\x9b",
    "scadent",
    "arve",
    "maksja",
    "t\xc3\xa4htaeg",
    "r\xc4\x93\xc4\xb7in",
    "rekin",
    "s\xc4\x85skait",
    "saskait",
    "fatur\xc3\xab",
    "\xcf\x84\xce\xb9\xce\xbc\xce\xbf\xce\xbb\xcf\x8c\xce\xb3",
    "\xcf\x84\xce\xb9\xce\xbc\xce\xbf\xce\xbb\xce\xbf\xce\xb3",
    "\xce\xbb\xce\xb7\xce\xbe\xce\xb9\xcf\x80\xcf\x81\xcf\x8c\xce\xb8\xce\xb5\xcf\x83\xce\xbc",
    "vade tarihi",
    "son \xc3\xb6"
    "deme",
    // ga, cy, eu, mt
    "sonrasc",
    "anfoneb",
    "faktura",
    "fattura",
    // ja, zh, ko, th, vi
    "\xe8\xab\x8b\xe6\xb1\x82",
    "\xe5\x8f\x91\xe7\xa5\xa8",
    "\xe7\x99\xbc\xe7\xa5\xa8",
    "\xe8\xb4\xa6\xe5\x8d\x95",
    "\xe5\xb8\xb3\xe5\x96\xae",
    "\xe4\xbb\x98\xe6\xac\xbe",
    "\xe8\xab\x8b\xe6\xac\xbe",
    "\xec\xb2\xad\xea\xb5\xac",
    "\xec\x86\xa1\xec\x9e\xa5",
    "\xe0\xb9\x83\xe0\xb8\x9a\xe0\xb9\x81\xe0\xb8\x88\xe0\xb9\x89\xe0\xb8\x87\xe0\xb8\xab\xe0\xb8\x99\xe0\xb8"
    "\xb5\xe0\xb9\x89",
    "h\xc3\xb3"
    "a \xc4\x91\xc6\xa1n",
    "hoa don",
    // ar, he, fa, hi
    "\xd9\x81\xd8\xa7\xd8\xaa\xd9\x88\xd8\xb1",
    "\xd7\x97\xd7\xa9\xd7\x91\xd7\x95\xd7\xa0\xd7\x99\xd7\xaa",
    "\xd8\xb5\xd9\x88\xd8\xb1\xd8\xaa\xe2\x80\x8c\xd8\xad\xd8\xb3\xd8\xa7\xd8\xa8",
    "\xe0\xa4\x9a\xe0\xa4\xbe\xe0\xa4\xb2\xe0\xa4\xbe\xe0\xa4\xa8",
    "\xe0\xa4\xac\xe0\xa5\x80\xe0\xa4\x9c\xe0\xa4\x95",
    // further forms
    "factur\xc4\x83",
    "facturi",
    "fakt\xc3\xbar",
    "nota de pagamento",
    "nota de cobro",
    "\xd7\xa7\xd7\x91\xd7\x9c\xd7\x94", // he
    "\xe1\x9e\x9c\xe1\x9e\xb7\xe1\x9e\x80\xe1\x9f\x92\xe1\x9e\x80\xe1\x9e\x99\xe1\x9e\x94\xe1\x9e\x8f\xe1\x9f"
    "\x92\xe1\x9e\x9a", // km
    "\xe0\xbb\x83\xe0\xba\x9a\xe0\xbb\x81\xe0\xba\x88\xe0\xbb\x89\xe0\xba\x87\xe0\xbb\x9c\xe0\xba\xb5\xe0\xbb"
    "\x89",                                             // lo
    "\xd0\xb8\xd0\xbd\xd0\xb2\xd0\xbe\xd0\xb9\xd1\x81", // bg
    // id, ms
    "tagihan",
    "jatuh tempo",
    "invois",
    "faktur",
};

#define MAX_STATES 4000

static struct {
    guint16 next[MAX_STATES][256];
    guint16 fail[MAX_STATES];
    gboolean final[MAX_STATES];
    guint n;
} table;

static void add_word(const char *word)
{
    guint16 at = 0;
    for (const guchar *p = (const guchar *)word; *p; p++) {
        if (table.next[at][*p] == 0) {
            if (table.n >= MAX_STATES)
                g_error("milter/words.c: MAX_STATES is too small"); // our own bug, seen at start
            table.next[at][*p] = (guint16)table.n++;
        }
        at = table.next[at][*p];
    }
    table.final[at] = TRUE;
}

// The same word with a capital first letter, and in Latin-1, when that makes a difference in bytes.
static void add_spellings(const char *word)
{
    g_autofree char *head = g_utf8_substring(word, 0, 1);
    g_autofree char *capital = g_utf8_strup(head, -1);
    g_autofree char *capitalized = g_strconcat(capital, word + strlen(head), NULL);
    const char *const forms[] = {word, capitalized};
    gboolean ascii_head = (guchar)*word < 0x80; // folded while feeding
    for (gsize i = 0; i < (ascii_head ? 1 : 2); i++) {
        add_word(forms[i]);
        g_autofree char *latin1 = g_convert(forms[i], -1, "ISO-8859-1", "UTF-8", NULL, NULL, NULL);
        if (latin1)
            add_word(latin1);
    }
}

static void link_state(GQueue *todo, guint16 at, int byte)
{
    guint16 down = table.next[at][byte], back = at == 0 ? 0 : table.next[table.fail[at]][byte];
    if (down == 0) {
        table.next[at][byte] = back;
        return;
    }
    table.fail[down] = back;
    table.final[down] |= table.final[back];
    g_queue_push_tail(todo, GUINT_TO_POINTER(down));
}

void words_init(void)
{
    if (table.n > 0)
        return;
    table.n = 1;
    for (gsize i = 0; i < G_N_ELEMENTS(words); i++)
        add_spellings(words[i]);
    GQueue todo = G_QUEUE_INIT;
    for (int b = 0; b < 256; b++)
        link_state(&todo, 0, b);
    while (!g_queue_is_empty(&todo)) {
        guint16 at = (guint16)GPOINTER_TO_UINT(g_queue_pop_head(&todo));
        for (int b = 0; b < 256; b++)
            link_state(&todo, at, b);
    }
}

gboolean words_feed(WordState *state, const char *bytes, gsize len)
{
    guint16 at = *state;
    for (gsize i = 0; i < len && !table.final[at]; i++) {
        guchar c = (guchar)bytes[i];
        if (c == '\r' || c == '\n' || c == '\t')
            c = ' ';
        at = table.next[at][(guchar)g_ascii_tolower((char)c)];
    }
    *state = at;
    return table.final[at];
}

gboolean words_in(const char *text, gsize len)
{
    WordState state = 0;
    return words_feed(&state, text, len);
}
