// The rules that all structured sources share: kind, whether to chase, due date against terms, amounts.
// Called by ubl.c, cii.c, fatturapa.c, schemaorg.c and xheader.c. Codes: UNTDID 1001 (documents), 4461 (means
// of payment), Italy's TD list is mapped by fatturapa.c, Turkey's and Portugal's profile words stand here.
// When in doubt the answer is not to chase.
#include "reader/verdict.h"

#include <string.h>

#include "policy/base/money.h"
#include "policy/base/text.h"
#include "reader/amount.h"
#include "reader/cover.h"

#define MAX_NOTES_BYTES 4000

static gboolean listed(const char *code, const char *const *list)
{
    for (gsize i = 0; list[i]; i++)
        if (g_strcmp0(code, list[i]) == 0)
            return TRUE;
    return FALSE;
}

static gboolean is_self_billed(const char *code)
{
    static const char *const codes[] = {"389", "261", "471", "473", "500", "501", "502", "527", NULL};
    return listed(code, codes);
}

static gboolean is_credit(const char *code)
{
    static const char *const codes[] = {"81",  "83",  "261", "262", "296", "308",  "381", "396",
                                        "420", "458", "502", "503", "532", "IADE", "NC",  NULL};
    return listed(code, codes);
}

static gboolean is_corrective(const char *code)
{
    static const char *const codes[] = {"384", "471", "472", "473", NULL};
    return listed(code, codes);
}

// UNTDID 1001 has codes for documents of every kind; these in the place of an invoice's are none.
static gboolean other_type(const char *code, DocumentKind *kind)
{
    static const struct {
        const char *code;
        DocumentKind kind;
    } types[] = {
        {"71", KIND_REMINDER}, {"325", KIND_PROFORMA}, {"310", KIND_QUOTE},     {"220", KIND_ORDER},
        {"221", KIND_ORDER},   {"224", KIND_ORDER},    {"226", KIND_ORDER},     {"227", KIND_ORDER},
        {"228", KIND_ORDER},   {"230", KIND_ORDER},    {"231", KIND_ORDER},     {"258", KIND_ORDER},
        {"320", KIND_ORDER},   {"270", KIND_OTHER},    {"351", KIND_OTHER},     {"352", KIND_OTHER},
        {"481", KIND_OTHER},   {"632", KIND_OTHER},    {"493", KIND_STATEMENT}, {"498", KIND_STATEMENT}};
    for (gsize i = 0; i < G_N_ELEMENTS(types); i++)
        if (g_str_equal(code, types[i].code)) {
            *kind = types[i].kind;
            return TRUE;
        }
    return FALSE;
}

static gboolean is_factored(const char *code)
{
    static const char *const codes[] = {"393", "396", "472", "473", "501", "502", NULL};
    return listed(code, codes);
}

static DocumentKind kind_of(const char *code, DocumentKind root)
{
    if (root != KIND_INVOICE || !code)
        return root;
    if (is_credit(code))
        return KIND_CREDIT_NOTE;
    DocumentKind other;
    if (other_type(code, &other))
        return other;
    return g_ascii_strcasecmp(code, "REMINDER") == 0 ? KIND_REMINDER : KIND_INVOICE;
}

// The sign of an amount field: -1, 0, 1; `unknown` if it is not there.
static int sign_of(const InvoiceFacts *facts, FactField field, int unknown)
{
    const char *currency = facts->field[FACT_CURRENCY].value;
    int64_t minor = 0;
    if (!facts->field[field].value ||
        !money_parse(facts->field[field].value, currency ? currency : "", &minor))
        return unknown;
    return minor < 0 ? -1 : minor > 0;
}

typedef enum { MEANS_UNKNOWN, MEANS_DEBIT, MEANS_CARD, MEANS_TRANSFER } Means;

static Means means_of(const char *code)
{
    static const char *const debit[] = {"49", "59", NULL};
    static const char *const card[] = {"48", "54", "55", NULL};
    static const char *const vague[] = {"1", "ZZZ", "", NULL};
    return listed(code, debit)   ? MEANS_DEBIT
           : listed(code, card)  ? MEANS_CARD
           : listed(code, vague) ? MEANS_UNKNOWN
                                 : MEANS_TRANSFER;
}

// One means that the debtor must use himself makes it an ordinary invoice; the others are on offer.
static Means all_means(const GPtrArray *means)
{
    Means all = MEANS_UNKNOWN;
    for (guint i = 0; means && i < means->len; i++)
        all = MAX(all, means_of(means->pdata[i]));
    return all;
}

static const char *collected(const InvoiceFacts *facts, Means means)
{
    if (means == MEANS_DEBIT)
        return "direct debit";
    if (means == MEANS_CARD)
        return "card payment";
    for (guint i = 0; means == MEANS_UNKNOWN && i < facts->terms->len; i++)
        switch (((const Term *)facts->terms->pdata[i])->kind) {
        case TERM_DIRECT_DEBIT:
            return "direct debit";
        case TERM_CARD:
            return "card payment";
        case TERM_PAID:
            return "already paid";
        default:
            break;
        }
    return NULL;
}

static const char *other_kind(DocumentKind kind)
{
    static const char *const names[] = {[KIND_OTHER] = "not an invoice", [KIND_CREDIT_NOTE] = "credit note",
                                        [KIND_REMINDER] = "reminder",    [KIND_STATEMENT] = "statement",
                                        [KIND_PROFORMA] = "proforma",    [KIND_QUOTE] = "quote",
                                        [KIND_ORDER] = "order",          [KIND_RECEIPT] = "receipt",
                                        [KIND_UNREADABLE] = "unreadable"};
    return names[kind];
}

static const char *why_not(const InvoiceFacts *facts, const GPtrArray *means)
{
    const char *code = facts->field[FACT_TYPE_CODE].value;
    if (is_self_billed(code))
        return "self-billed";
    if (facts->kind != KIND_INVOICE)
        return is_corrective(code) ? "corrective" : other_kind(facts->kind);
    if (is_factored(code))
        return "factored";
    if (g_strcmp0(code, "FR") == 0 || g_strcmp0(code, "FS") == 0)
        return "already paid";
    int payable = sign_of(facts, FACT_PAYABLE, facts->total_is_due ? sign_of(facts, FACT_TOTAL, 2) : 2);
    if (payable == 2)
        return "no amount";
    if (payable <= 0)
        return sign_of(facts, FACT_PREPAID, 0) > 0 ? "already paid" : "nothing to pay";
    return collected(facts, all_means(means));
}

// Terms in words that say it is paid or collected, beside a code that says the debtor pays.
static void note_contradiction(InvoiceFacts *facts)
{
    for (guint i = 0; i < facts->terms->len; i++) {
        const Term *term = facts->terms->pdata[i];
        if (term->kind == TERM_PAID || term->kind == TERM_CARD || term->kind == TERM_DIRECT_DEBIT)
            facts_note(facts,
                       "the terms say \"%s\", the means of payment are the debtor's to use: the code counts",
                       term->text);
    }
}

void verdict_decide(InvoiceFacts *facts, DocumentKind root, const GPtrArray *means)
{
    facts->kind = kind_of(facts->field[FACT_TYPE_CODE].value, root);
    int total = sign_of(facts, FACT_TOTAL, sign_of(facts, FACT_PAYABLE, 0));
    if (facts->kind == KIND_INVOICE && total < 0)
        facts->kind = KIND_CREDIT_NOTE;
    facts->why_not = why_not(facts, means);
    facts->chase = facts->why_not == NULL;
    if (facts->chase)
        note_contradiction(facts);
}

Day verdict_day(const char *text)
{
    char day[DAY_TEXT_SIZE];
    if (!text || strlen(text) < 11 || (text[10] != 'T' && text[10] != ' '))
        return day_parse(text);
    g_strlcpy(day, text, sizeof day);
    return day_parse(day);
}

// TRUE if a due date that equals `due` is written out in the terms.
static gboolean is_written(const GPtrArray *terms, Day due)
{
    for (guint i = 0; i < terms->len; i++) {
        const Term *term = terms->pdata[i];
        if (term->kind == TERM_DATE && term->date == due)
            return TRUE;
    }
    return FALSE;
}

static void add_terms(InvoiceFacts *facts, const char *text, Lexicon *lex, const TermContext *context)
{
    g_autoptr(GPtrArray) found = terms_parse(lex, NULL, text, context);
    g_ptr_array_extend_and_steal(facts->terms, g_steal_pointer(&found));
}

// XRechnung puts lines for machines ("#SKONTO#TAGE=14#PROZENT=2.00#") among those for people: each kind is
// read for itself.
static void read_terms(InvoiceFacts *facts, const char *text, Lexicon *lex, const TermContext *context)
{
    if (!strstr(text, "#SKONTO#"))
        return add_terms(facts, text, lex, context);
    g_auto(GStrv) lines = g_strsplit(text, "\n", 50);
    g_autoptr(GString) words = g_string_new(NULL);
    for (gsize i = 0; lines[i]; i++) {
        const char *line = g_strstrip(lines[i]);
        if (g_str_has_prefix(line, "#SKONTO#"))
            add_terms(facts, line, lex, context);
        const char *rest = *line == '#' ? strrchr(line, '#') + 1 : line;
        if (*rest)
            g_string_append_printf(words, "%s\n", rest);
    }
    if (words->len > 0)
        add_terms(facts, words->str, lex, context);
}

// The words of the rule that counts: the last that is no discount.
static const char *rule_text(const GPtrArray *terms)
{
    for (guint i = terms->len; i-- > 0;) {
        const Term *term = terms->pdata[i];
        if (term->kind != TERM_DISCOUNT && term->kind != TERM_CONDITIONAL && term->text)
            return term->text;
    }
    return NULL;
}

static void due_from_field(InvoiceFacts *facts, const char *field, Day from_terms)
{
    char buf[DAY_TEXT_SIZE];
    facts_set(facts, FACT_DUE, field, field, 1.0);
    facts->due_basis = "field";
    if (from_terms != DAY_NONE && from_terms != day_parse(field))
        facts_note(facts, "the due date field says %s, the terms give %s: the field counts", field,
                   day_format(from_terms, buf));
}

void verdict_due(InvoiceFacts *facts, const char *field, const GPtrArray *texts, Lexicon *lex,
                 const TermContext *context)
{
    TermContext own = *context;
    char buf[DAY_TEXT_SIZE];
    const char *why = NULL;
    facts->states_terms = texts && texts->len > 0;
    own.issued = day_parse(facts->field[FACT_ISSUED].value);
    for (guint i = 0; lex && texts && i < texts->len; i++)
        read_terms(facts, texts->pdata[i], lex, &own);
    Day due = facts->terms->len > 0 ? terms_due(facts->terms, &own, &why) : DAY_NONE;
    facts->due_basis = "none";
    if (day_parse(field) != DAY_NONE)
        return due_from_field(facts, field, due);
    if (own.issued == DAY_NONE && !is_written(facts->terms, due))
        due = DAY_NONE; // nothing to count from
    if (due != DAY_NONE && terms_only_offered(facts->terms)) {
        due = DAY_NONE;
        why = "its day is only named in an offer to collect it";
    }
    if (due == DAY_NONE) {
        if (texts && texts->len > 0)
            facts_note(facts, "no due date from the terms: %s", why ? why : "not understood");
        return;
    }
    const char *evidence = rule_text(facts->terms);
    facts->due_basis = is_written(facts->terms, due) ? "text" : "terms";
    facts_set(facts, FACT_DUE, day_format(due, buf), evidence, 0.95);
}

// xs:decimal without its optional plus sign and idle leading zeros.
static char *canonical_decimal(const char *text)
{
    gboolean minus = *text == '-';
    if (*text == '-' || *text == '+')
        text++;
    gsize digits = strspn(text, "0123456789");
    gsize frac = text[digits] == '.' ? strspn(text + digits + 1, "0123456789") : 0;
    gsize used = digits + (text[digits] == '.' ? 1 + frac : 0);
    if (digits + frac == 0 || digits > 15 || text[used])
        return NULL;
    while (digits > 1 && *text == '0')
        text++, digits--, used--;
    if (frac == 0)
        used = digits;
    return g_strdup_printf("%s%s%.*s", minus ? "-" : "", digits ? "" : "0", (int)used, text);
}

void verdict_amount(InvoiceFacts *facts, FactField field, const char *text)
{
    if (!text)
        return;
    g_autofree char *value = canonical_decimal(text);
    if (value)
        facts_set(facts, field, value, text, 1.0);
    else
        facts_note(facts, "an amount that is no decimal number: %s", text);
}

void verdict_money(InvoiceFacts *facts, FactField field, const char *text)
{
    g_autofree char *decimal = text ? canonical_decimal(text) : NULL;
    g_autoptr(Words) words = words_new(text ? text : "");
    const AmountStyle style = amount_style(words);
    AmountText amount;
    if (decimal || !amount_at(words, 0, &style, &amount) || amount.n_words != words->n)
        return verdict_amount(facts, field, text);
    facts_set(facts, field, amount.value, text, 0.95);
    if (money_is_currency(amount.currency))
        facts_set(facts, FACT_CURRENCY, amount.currency, text, 0.95);
}

void verdict_currency(InvoiceFacts *facts, const char *text, double confidence)
{
    g_autofree char *upper = text ? g_ascii_strup(text, -1) : NULL;
    if (upper && strlen(upper) == 3 && strspn(upper, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == 3)
        facts_set(facts, FACT_CURRENCY, upper, text, confidence);
    else if (text)
        facts_note(facts, "a currency that is no code: %s", text);
}

void verdict_email(InvoiceFacts *facts, FactField field, const char *text)
{
    g_auto(GStrv) words = g_strsplit_set(text ? text : "", " ,;<>\t\n\"'()", 20);
    for (gsize i = 0; words[i]; i++) {
        const char *word = g_ascii_strncasecmp(words[i], "mailto:", 7) == 0 ? words[i] + 7 : words[i];
        g_autofree char *address = text_address(word);
        const char *at = strchr(address, '@');
        if (at && at > address && strchr(at, '.') && strlen(address) <= 254) {
            facts_set(facts, field, address, text, 1.0);
            return;
        }
    }
}

int verdict_percent_bp(const char *text)
{
    int whole = 0, frac = 0;
    if (!text || strspn(text, "0123456789.") != strlen(text) || strlen(text) > 12)
        return 0;
    const char *dot = strchr(text, '.');
    whole = (int)g_ascii_strtoll(text, NULL, 10);
    if (dot && g_ascii_isdigit(dot[1]))
        frac = (dot[1] - '0') * 10 + (g_ascii_isdigit(dot[2]) ? dot[2] - '0' : 0);
    return CLAMP(whole, 0, 100) * 100 + frac;
}

void verdict_notes(InvoiceFacts *facts, const xmlNode *node, const char *path, Lexicon *lex)
{
    if (!facts->chase || !lex)
        return;
    g_autoptr(GPtrArray) notes = xml_all(node, path);
    g_autoptr(GString) text = g_string_new(NULL);
    for (guint i = 0; i < notes->len && text->len < MAX_NOTES_BYTES; i++) {
        g_autofree char *lines = xml_lines(notes->pdata[i]);
        g_string_append_printf(text, "%s\n\n", lines ? lines : "");
    }
    g_autoptr(GPtrArray) none = g_ptr_array_new();
    const char *why =
        text->len > 2 ? cover_read(text->str, facts->field[FACT_NUMBER].value, none, lex, &facts->why_text)
                      : NULL;
    if (!why)
        return;
    facts->chase = FALSE;
    facts->why_not = why;
    facts->why_part = g_strdup(facts->part);
}
