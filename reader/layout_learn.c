// Learning a layout rule from one example. Caller: the command `postdue teach`. For every value the page is
// searched; the words left of it, in the cell before it or above it become its label, and the rule is
// written only if reading the same page by it gives the value back.
#include <string.h>

#include "policy/base/status.h"
#include "reader/layout_parts.h"
#include "reader/layout_rule.h"

#define LABEL_MAX_CHARS 60

typedef struct {
    guint first, end; // words of an occurrence of the value
} Occurrence;

static gboolean number_here(const Prose *p, guint i, const char *want, Occurrence *o)
{
    const Words *w = p->page->words;
    const Cell *cell = &p->page->cell[p->page->cell_of[i]];
    gsize done = 0, len = strlen(want);
    for (guint k = i; k < cell->end && done < len; k++) {
        const Word *word = &w->word[k];
        while (want[done] == ' ')
            done++;
        if (strncmp(want + done, w->text + word->start, word->end - word->start) != 0)
            return FALSE;
        done += word->end - word->start;
        *o = (Occurrence){i, k + 1};
    }
    return done == len;
}

static gboolean date_here(const Prose *p, guint i, const char *want, Occurrence *o)
{
    DateText d;
    Day day = day_parse(want);
    if (day == DAY_NONE || !date_at(p->page->words, i, p->terms_index, &d))
        return FALSE;
    *o = (Occurrence){i, i + d.n_words};
    return d.day_first == day || d.month_first == day;
}

static gboolean amount_here(const Prose *p, guint i, const char *want, Occurrence *o)
{
    AmountText a;
    int64_t have, wanted;
    if (!amount_at(p->page->words, i, &p->style, &a) || !money_parse(want, p->currency, &wanted) ||
        !money_parse(a.value, p->currency, &have))
        return FALSE;
    *o = (Occurrence){i, i + a.n_words};
    return have == wanted;
}

static gboolean value_here(const Prose *p, LayoutType type, guint i, const char *want, Occurrence *o)
{
    return type == LAYOUT_DATE     ? date_here(p, i, want, o)
           : type == LAYOUT_AMOUNT ? amount_here(p, i, want, o)
                                   : number_here(p, i, want, o);
}

// The words [first, end) without marks at their ends, if they are words without digits, which would change
// with the next invoice; owned by the caller.
static char *label_text(const Prose *p, guint first, guint end)
{
    const Words *w = p->page->words;
    guint letters = 0;
    while (end > first && w->word[end - 1].kind == WORD_MARK)
        end--;
    for (guint i = first; i < end; i++) {
        if (w->word[i].kind == WORD_DIGITS)
            return NULL;
        letters += w->word[i].kind == WORD_LETTERS;
    }
    if (letters == 0)
        return NULL;
    char *text = words_text(w, first, end);
    if (g_utf8_strlen(text, -1) > LABEL_MAX_CHARS || strchr(text, '"') || strstr(text, "=>"))
        g_clear_pointer(&text, g_free);
    return text;
}

// The words of the cell before the value, from behind the last digits on.
static char *label_left(const Prose *p, guint first, guint end)
{
    for (guint i = end; i > first; i--)
        if (p->page->words->word[i - 1].kind == WORD_DIGITS) {
            first = i;
            break;
        }
    while (first < end && p->page->words->word[first].kind == WORD_MARK)
        first++;
    return label_text(p, first, end);
}

static char *label_above(const Prose *p, const Cell *cell)
{
    for (guint line = cell->line; line-- > 0 && line + 6 > cell->line;)
        for (guint c = p->page->line[line].first; c < p->page->line[line].end; c++)
            if (page_overlaps(cell, &p->page->cell[c]))
                return label_text(p, p->page->cell[c].first, p->page->cell[c].end);
    return NULL;
}

static char *label_under(const Prose *p, const Cell *cell)
{
    for (guint line = cell->line + 1; line < p->page->n_lines && line <= cell->line + 3; line++)
        for (guint c = p->page->line[line].first; c < p->page->line[line].end; c++)
            if (page_overlaps(cell, &p->page->cell[c]))
                return label_text(p, p->page->cell[c].first, p->page->cell[c].end);
    return NULL;
}

static gboolean proves(const Prose *p, const LayoutField *field, const LayoutSpec *spec, const char *want)
{
    guint first, end;
    g_autofree char *got = layout_rule_find(p, field, spec, &first, &end);
    int64_t a, b;
    if (got && field->type == LAYOUT_AMOUNT)
        return money_parse(got, p->currency, &a) && money_parse(want, p->currency, &b) && a == b;
    return g_strcmp0(got, want) == 0;
}

// The order of day and month that the example's date shows: " dmy", " mdy", or "" if it shows none.
static const char *order_shown(const Prose *p, const Occurrence *o, const char *want)
{
    DateText d;
    Day day = day_parse(want);
    if (!date_at(p->page->words, o->first, p->terms_index, &d) || !d.numeric || d.separator == '.' ||
        d.day_first == d.month_first)
        return "";
    return d.month_first == DAY_NONE || d.day_first == day ? " dmy" : " mdy";
}

// The rule's line, if reading by it, or by the second or third of such labels, gives the value back; owned by
// the caller. Takes the label.
static char *try_spec(const Prose *p, const LayoutField *field, char *label, LayoutPlace place,
                      const Occurrence *o, const char *want)
{
    static const char *const places[] = {"right", "below", "above"};
    g_autofree char *own = label;
    const char *order = field->type == LAYOUT_DATE ? order_shown(p, o, want) : "";
    LayoutSpec spec = {own, place, 1, *order != '\0', strcmp(order, " dmy") == 0};
    for (; own && spec.nth <= LAYOUT_NTH_MAX; spec.nth++) {
        if (!proves(p, field, &spec, want))
            continue;
        g_autofree char *nth = spec.nth > 1 ? g_strdup_printf(" %u", spec.nth) : g_strdup("");
        return g_strdup_printf("%s => %s \"%s\"%s%s\n", field->name, places[place], own, nth, order);
    }
    return NULL;
}

static char *rule_for(const Prose *p, const LayoutField *field, const Occurrence *o, const char *want)
{
    const Page *page = p->page;
    const Cell *cell = &page->cell[page->cell_of[o->first]];
    gboolean has_before = page->cell_of[o->first] > page->line[cell->line].first;
    char *left = o->first > cell->first ? label_left(p, cell->first, o->first) : NULL;
    char *rule = try_spec(p, field, left, LAYOUT_RIGHT, o, want);
    if (!rule && has_before)
        rule = try_spec(p, field, label_text(p, (cell - 1)->first, (cell - 1)->end), LAYOUT_RIGHT, o, want);
    if (!rule)
        rule = try_spec(p, field, label_above(p, cell), LAYOUT_BELOW, o, want);
    return rule ? rule : try_spec(p, field, label_under(p, cell), LAYOUT_ABOVE, o, want);
}

static char *learn_field(const Prose *p, const LayoutField *field, const char *want, GError **error)
{
    gboolean seen = FALSE;
    for (guint i = 0; i < p->page->words->n; i++) {
        Occurrence o = {0};
        if (!value_here(p, field->type, i, want, &o))
            continue;
        seen = TRUE;
        char *rule = rule_for(p, field, &o, want);
        if (rule)
            return rule;
    }
    g_set_error(error, PD_ERROR, PD_ERR_NOT_FOUND,
                seen ? "%s: no words stand by \"%s\" that would find it again"
                     : "%s: \"%s\" does not stand in the text",
                field->name, want);
    return NULL;
}

// The supplier's words: the seller given, else the IBAN, else the first cell that reads like a name.
static char *fingerprint(const Prose *p, const char *seller)
{
    g_autofree char *letters = layout_squeeze(p->page->words);
    if (seller) {
        g_autoptr(Words) words = words_new(seller);
        g_autofree char *squeezed = layout_squeeze(words);
        return strlen(squeezed) >= 3 && strstr(letters, squeezed) ? g_strdup(seller) : NULL;
    }
    if (p->facts->field[FACT_IBAN].value && p->facts->field[FACT_IBAN].confidence > 0.9)
        return g_strdup(p->facts->field[FACT_IBAN].value);
    for (guint c = 0; c < p->page->n_cells && p->page->cell[c].line < 8; c++) {
        const Cell *cell = &p->page->cell[c];
        if (cell->end - cell->first < 2 || p->finder.label_word[cell->first])
            continue;
        char *text = label_text(p, cell->first, cell->end);
        if (text)
            return text;
    }
    return NULL;
}

static gboolean learn_pair(const Prose *p, const char *pair, GString *out, char **seller, GError **error)
{
    const char *equals = strchr(pair, '=');
    g_autofree char *name = equals ? g_strndup(pair, (gsize)(equals - pair)) : NULL;
    if (name && strcmp(name, "seller") == 0) {
        g_free(*seller);
        *seller = g_strdup(equals + 1);
        return TRUE;
    }
    const LayoutField *field = name ? layout_field(name) : NULL;
    if (!field || !equals[1]) {
        g_set_error(error, PD_ERROR, PD_ERR_INPUT,
                    "\"%s\" is not field=value with a field that can be taught", pair);
        return FALSE;
    }
    g_autofree char *rule = learn_field(p, field, equals + 1, error);
    if (rule)
        g_string_append(out, rule);
    return rule != NULL;
}

static char *learn(const Prose *p, const char *const *pairs, GError **error)
{
    g_autoptr(GString) lines = g_string_new(NULL);
    g_autofree char *seller = NULL;
    for (gsize i = 0; pairs[i]; i++)
        if (!learn_pair(p, pairs[i], lines, &seller, error))
            return NULL;
    g_autofree char *supplier = fingerprint(p, seller);
    if (!supplier) {
        g_set_error(error, PD_ERROR, PD_ERR_NOT_FOUND,
                    "no words of the supplier in the text: give seller=NAME");
        return NULL;
    }
    return g_strdup_printf("[rule]\nsupplier => %s\n%s", supplier, lines->str);
}

char *layout_rule_learn(const char *text, const char *const *pairs, Lexicon *lex, GError **error)
{
    TermContext terms = {.issued = DAY_NONE, .mail_date = DAY_NONE};
    ProseInput in = {.text = text, .source = "pdf", .part = "1", .terms = &terms};
    Prose p;
    prose_open(&p, &in, lex);
    prose_read_currency(&p);
    prose_read_bank(&p);
    char *rule = learn(&p, pairs, error);
    prose_close(&p);
    facts_free(p.facts);
    return rule;
}
