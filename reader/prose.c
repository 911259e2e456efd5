// Reads an invoice from text. Caller: reader/outbound, for every text it meets. The parts (number, dates,
// terms, amounts, bank, parties) are in reader/prose_*.c; here is their order and the verdict. What always
// holds: without a number, an amount and words that make it our own invoice, nothing is chased.
#include "reader/prose.h"

#include <string.h>

#include "policy/base/text.h"
#include "reader/kind.h"
#include "reader/layout_rule.h"
#include "reader/prose_parts.h"

#define EVIDENCE_MAX 200

char *prose_evidence(const Prose *p, const Label *label, guint first, guint end)
{
    const Words *w = p->page->words;
    g_autofree char *value = words_text(w, first, end);
    g_autofree char *name = NULL, *both = NULL;
    if (label) {
        gboolean same_line = w->word[label->first].line == w->word[first].line && label->end <= first;
        name = words_text(w, label->first, label->end);
        both = same_line && page_line_end(p->page, p->page->cell[label->cell].line) >= end
                   ? words_text(w, label->first, end)
                   : g_strdup_printf("%s / %s", name, value);
    }
    return text_line(both ? both : value, EVIDENCE_MAX - 4);
}

void prose_set(Prose *p, FactField field, const char *value, const Label *label, guint first, guint end,
               double confidence)
{
    g_autofree char *evidence = prose_evidence(p, label, first, end);
    facts_set(p->facts, field, value, evidence, confidence);
}

static void prose_init(Prose *p, const ProseInput *in, Lexicon *lex)
{
    *p = (Prose){.in = in, .lex = lex, .issued = DAY_NONE, .due = DAY_NONE};
    p->page = page_new(in->text);
    p->guess = language_guess(lex, p->page->words);
    p->facts = facts_new(in->source, in->part);
    p->facts->due_basis = "none";
    p->facts->language = g_strdup(p->guess.lang[0]);
    p->terms = in->terms ? *in->terms : (TermContext){.issued = DAY_NONE, .mail_date = DAY_NONE};
    p->style = amount_style(p->page->words);
}

void prose_close(Prose *p)
{
    g_free(p->lang);
    finder_clear(&p->finder);
    g_array_unref(p->labels);
    page_free(p->page);
}

static gboolean has_term(const InvoiceFacts *facts, TermKind kind)
{
    for (guint i = 0; i < facts->terms->len; i++)
        if (((const Term *)facts->terms->pdata[i])->kind == kind)
            return TRUE;
    return FALSE;
}

static int64_t amount_of(const Prose *p, FactField field)
{
    int64_t minor = 0;
    return money_parse(p->facts->field[field].value, p->currency, &minor) ? minor : 0;
}

static const char *why_of_kind(DocumentKind kind)
{
    static const char *const names[] = {
        [KIND_OTHER] = "not an invoice", [KIND_CREDIT_NOTE] = "credit note", [KIND_REMINDER] = "reminder",
        [KIND_STATEMENT] = "statement",  [KIND_PROFORMA] = "proforma",       [KIND_QUOTE] = "quote",
        [KIND_ORDER] = "order",          [KIND_RECEIPT] = "receipt",         [KIND_UNREADABLE] = "unreadable",
    };
    return names[kind] ? names[kind] : "not an invoice";
}

// "Bereits bezahlt 50,00" of 215,14: the rest is still owed.
static gboolean is_part_payment(const Prose *p)
{
    int64_t paid = amount_of(p, FACT_PREPAID), total = amount_of(p, FACT_TOTAL);
    return p->due_is_stated && paid > 0 && paid < total;
}

static const char *why_of_payment(const Prose *p)
{
    if (has_term(p->facts, TERM_DIRECT_DEBIT))
        return "direct debit";
    if (has_term(p->facts, TERM_CARD))
        return "card payment";
    gboolean of_before = p->previous_is_stated && p->due_is_stated;
    if (has_term(p->facts, TERM_PAID) && !is_part_payment(p) && !of_before)
        return "already paid";
    if (p->facts->field[FACT_PAYABLE].value && amount_of(p, FACT_PAYABLE) <= 0)
        return amount_of(p, FACT_PREPAID) > 0 ? "already paid" : "nothing to pay";
    return NULL;
}

// What the page says is paid is not payable, whatever its total.
static void settle_paid(Prose *p, const char *why)
{
    Fact *f = &p->facts->field[FACT_PAYABLE];
    gboolean paid = strcmp(why, "already paid") == 0 || strcmp(why, "card payment") == 0;
    if (!paid || p->due_is_stated || !f->value || amount_of(p, FACT_PAYABLE) <= 0)
        return;
    char zero[MONEY_TEXT_SIZE];
    facts_note(p->facts, "payable: %s, but paid", f->value);
    g_free(f->value);
    f->value = g_strdup(money_format(0, p->currency, zero));
}

static gboolean is_body(const Prose *p)
{
    return strcmp(p->in->source, "pdf") != 0;
}

// The sender of the mail is one of ours, as far as that can be told: our domain, one below it, or an
// address that is listed itself.
static gboolean is_from_us(const Prose *p)
{
    if (!p->in->mail || !p->in->ours || !p->in->ours[0])
        return TRUE;
    const char *address = p->in->mail->from_address;
    g_autofree char *domain = text_domain(address);
    for (gsize i = 0; p->in->ours[i]; i++) {
        const char *own = p->in->ours[i];
        gboolean ends = g_str_has_suffix(domain, own);
        const char *head = ends ? domain + strlen(domain) - strlen(own) : NULL;
        if ((head && (head == domain || head[-1] == '.')) || g_ascii_strcasecmp(address, own) == 0)
            return TRUE;
    }
    return FALSE;
}

static gboolean has_time(const Prose *p)
{
    return p->date_seen || p->due != DAY_NONE || p->issued != DAY_NONE || p->facts->terms->len > 0;
}

// A mail's own words are an invoice only when they are laid out as one: a label of the number and a label
// of the amount, each beginning its line, and a due date, terms or an issue date.
static const char *why_body_is_none(const Prose *p, const KindGuess *g)
{
    if (!is_from_us(p))
        return "not sent by us";
    if (g->forwarded)
        return "a forwarded message";
    if (g->not_ours)
        return "about somebody else's invoice";
    if (g->answer)
        return "an answer in a conversation";
    if (p->needs_own_words && !g->own)
        return "number and amount only in a sentence";
    if (!has_time(p))
        return "neither a date nor payment terms";
    if (p->number_score < 0.8 || p->payable_score < 0.7)
        return "number or amount not plain enough";
    return NULL;
}

// A document that is passed on ("WG: Rechnung") is ours when our mail domain is printed on it.
static gboolean names_us(const Prose *p)
{
    if (!p->in->mail)
        return TRUE;
    g_autofree char *domain = text_domain(p->in->mail->from_address);
    g_autofree char *lower = g_ascii_strdown(p->in->text, -1);
    return *domain && strstr(lower, domain);
}

static void refuse(Prose *p, DocumentKind kind, const char *why)
{
    p->facts->kind = kind;
    p->facts->chase = FALSE;
    p->facts->why_not = why;
}

static void decide_invoice(Prose *p, const KindGuess *g)
{
    InvoiceFacts *f = p->facts;
    const char *why;
    if (!f->field[FACT_NUMBER].value || !f->field[FACT_PAYABLE].value) {
        gboolean neither = !f->field[FACT_NUMBER].value && !f->field[FACT_PAYABLE].value;
        refuse(p, is_body(p) || neither ? KIND_OTHER : KIND_INVOICE,
               f->field[FACT_NUMBER].value ? "no amount" : "no invoice number");
    } else if (p->payable_unnamed && g->other >= (is_body(p) ? 2 : 1)) {
        refuse(p, KIND_OTHER, "no amount");
    } else if (!is_body(p) && !has_time(p)) {
        refuse(p, KIND_OTHER, "neither a date nor payment terms");
    } else if (is_body(p) && (why = why_body_is_none(p, g))) {
        refuse(p, KIND_OTHER, why);
    } else if (!is_body(p) && g->forwarded && !names_us(p)) {
        refuse(p, KIND_INVOICE, "a forwarded message");
    } else if (g->self_billed) {
        refuse(p, KIND_INVOICE, "self-billed");
    } else if (g->resent) {
        refuse(p, KIND_INVOICE, "a copy of an earlier invoice");
    } else if ((why = why_of_payment(p))) {
        refuse(p, amount_of(p, FACT_PAYABLE) < 0 ? KIND_CREDIT_NOTE : KIND_INVOICE, why);
        settle_paid(p, why);
    } else {
        f->kind = KIND_INVOICE;
        f->chase = TRUE;
    }
}

static void decide(Prose *p)
{
    KindInput in = {.page = p->page,
                    .subject = p->in->mail && p->in->mail->subject ? p->in->mail->subject : "",
                    .is_body = is_body(p),
                    .has_number = p->number_score > 0.8,
                    .label_first = p->number_label,
                    .label_end = p->number_label_end,
                    .has_due = p->due != DAY_NONE && strcmp(p->facts->due_basis, "text") == 0};
    KindGuess g = kind_guess(&in, p->lex, &p->guess);
    facts_note(p->facts, "kind: %.1f for an invoice, %.1f for another document%s%s", g.invoice, g.other,
               g.evidence ? ", by the words " : "", g.evidence ? g.evidence : "");
    if (g.kind == KIND_INVOICE)
        decide_invoice(p, &g);
    else
        refuse(p, g.kind, why_of_kind(g.kind));
    if (g.corrective && p->facts->chase)
        refuse(p, KIND_INVOICE, "corrective");
    p->facts->confidence = p->facts->kind == KIND_INVOICE ? MIN(p->number_score, p->payable_score) : 0.5;
}

void prose_open(Prose *p, const ProseInput *in, Lexicon *lex)
{
    prose_init(p, in, lex);
    p->lang = language_join(&p->guess);
    p->terms_index = terms_words(lex, p->lang);
    p->labels = labels_find(p->page, label_index(lex, &p->guess));
    finder_init(&p->finder, p->page, p->labels, p->terms_index, &p->style);
    static const char *const dated[] = {"pl", "cs", NULL};
    p->finder.dated_numbers = p->guess.lang[0] && g_strv_contains(dated, p->guess.lang[0]);
}

InvoiceFacts *prose_read(const ProseInput *in, Lexicon *lex)
{
    Prose p;
    prose_open(&p, in, lex);
    prose_read_currency(&p);
    layout_rule_apply(&p);
    prose_read_number(&p);
    prose_read_dates(&p);
    prose_read_terms(&p);
    prose_read_amounts(&p);
    prose_read_instalments(&p);
    prose_read_bank(&p);
    prose_read_parties(&p);
    decide(&p);
    prose_close(&p);
    return p.facts;
}
