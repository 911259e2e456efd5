// Applying learned layout rules. Callers: reader/prose (apply), through layout_rule_learn the command
// `postdue teach`. Learning is in reader/layout_learn.c and uses layout_rule_find to prove what it learned.
#include "reader/layout_rule.h"

#include <string.h>

#include "reader/layout_parts.h"

const LayoutField layout_fields[LAYOUT_FIELDS] = {
    {"number", FACT_NUMBER, LAYOUT_NUMBER},
    {"issued", FACT_ISSUED, LAYOUT_DATE},
    {"due", FACT_DUE, LAYOUT_DATE},
    {"payable", FACT_PAYABLE, LAYOUT_AMOUNT},
    {"total", FACT_TOTAL, LAYOUT_AMOUNT},
    {"prepaid", FACT_PREPAID, LAYOUT_AMOUNT},
    {"reference", FACT_REFERENCE, LAYOUT_NUMBER},
    {"order", FACT_ORDER, LAYOUT_NUMBER},
    {"buyer", FACT_BUYER, LAYOUT_TEXT},
};

const LayoutField *layout_field(const char *name)
{
    for (gsize i = 0; i < LAYOUT_FIELDS; i++)
        if (strcmp(layout_fields[i].name, name) == 0)
            return &layout_fields[i];
    return NULL;
}

// Letters and digits only, folded: how a supplier's words are compared with a page.
char *layout_squeeze(const Words *words)
{
    GString *out = g_string_new(NULL);
    for (guint i = 0; i < words->n; i++)
        if (words->word[i].kind != WORD_MARK)
            g_string_append(out, words->word[i].fold);
    return g_string_free(out, FALSE);
}

static gboolean parse_tail(const char *tail, LayoutSpec *out)
{
    g_auto(GStrv) words = g_strsplit(tail, " ", 8);
    for (guint i = 0; words[i]; i++) {
        const char *w = words[i];
        gboolean order = strcmp(w, "dmy") == 0 || strcmp(w, "mdy") == 0;
        if (order) {
            out->order_known = TRUE;
            out->day_first = *w == 'd';
        } else if (w[0] >= '2' && w[0] <= '0' + (char)LAYOUT_NTH_MAX && !w[1]) {
            out->nth = (guint)(w[0] - '0');
        } else if (*w) {
            return FALSE;
        }
    }
    return TRUE;
}

// `right "Doc. ref" 2 mdy` taken apart; FALSE if it is anything else.
static gboolean parse_spec(const char *spec, LayoutSpec *out)
{
    static const char *const places[] = {
        [LAYOUT_RIGHT] = "right ", [LAYOUT_BELOW] = "below ", [LAYOUT_ABOVE] = "above "};
    *out = (LayoutSpec){.nth = 1};
    const char *open = strchr(spec, '"'), *close = open ? strchr(open + 1, '"') : NULL;
    guint place = 0;
    while (place < G_N_ELEMENTS(places) && !g_str_has_prefix(spec, places[place]))
        place++;
    if (!close || close == open + 1 || place == G_N_ELEMENTS(places) || !parse_tail(close + 1, out))
        return FALSE;
    out->place = (LayoutPlace)place;
    out->label = g_strndup(open + 1, (gsize)(close - open - 1));
    return TRUE;
}

// The words of the label at word i, marks aside: the word behind it, 0 if it is not there.
static guint label_end(const Words *page, guint i, const Words *label)
{
    guint at = i;
    for (guint k = 0; k < label->n; k++) {
        if (label->word[k].kind == WORD_MARK)
            continue;
        while (at < page->n && page->word[at].kind == WORD_MARK && at > i)
            at++;
        if (at >= page->n || strcmp(page->word[at].fold, label->word[k].fold) != 0)
            return 0;
        at++;
    }
    return at == i ? 0 : at;
}

// The cell that holds a text by its label: beside it, or the nearest over or under it.
static const Cell *text_cell(const Page *page, const Label *l, LayoutPlace place)
{
    const Cell *head = &page->cell[l->cell];
    if (place == LAYOUT_RIGHT)
        return l->cell + 1 < page->line[head->line].end ? &page->cell[l->cell + 1] : NULL;
    if (place == LAYOUT_ABOVE)
        return candidate_cell_above(page, l->cell);
    for (guint c = page->line[head->line].end; c < page->n_cells && page->cell[c].line <= head->line + 3; c++)
        if (page_overlaps(head, &page->cell[c]))
            return &page->cell[c];
    return NULL;
}

static gboolean read_text(const Finder *f, const Label *l, LayoutPlace place, Candidate *out)
{
    const Cell *value = text_cell(f->page, l, place);
    if (!value)
        return FALSE;
    out->first = value->first;
    out->end = value->end;
    out->number = words_text(f->page->words, value->first, value->end);
    return TRUE;
}

static gboolean read_value(const Finder *f, const Label *l, LayoutType type, LayoutPlace place,
                           Candidate *out)
{
    if (type == LAYOUT_TEXT)
        return read_text(f, l, place, out);
    gboolean found = type == LAYOUT_NUMBER ? candidate_number(f, 0, out)
                     : type == LAYOUT_DATE ? candidate_date(f, 0, out)
                                           : candidate_amount(f, 0, out);
    if (found && (out->place == PLACE_BELOW) == (place == LAYOUT_BELOW))
        return TRUE;
    if (found)
        g_clear_pointer(&out->number, g_free);
    return FALSE;
}

static char *value_of(const Prose *p, const LayoutField *field, const LayoutSpec *spec, Candidate *c)
{
    char day[DAY_TEXT_SIZE], money[MONEY_TEXT_SIZE];
    int64_t minor;
    if (field->type == LAYOUT_DATE) {
        Day d = date_resolve(&c->date, spec->order_known, spec->day_first);
        return d == DAY_NONE ? NULL : g_strdup(day_format(d, day));
    }
    if (field->type == LAYOUT_AMOUNT)
        return money_parse(c->amount.value, p->currency, &minor)
                   ? g_strdup(money_format(minor, p->currency, money))
                   : NULL;
    return g_steal_pointer(&c->number);
}

// The label that the words [first, end) are, wherever they stand in their cell.
static Label label_at(const Page *page, guint first, guint end)
{
    const Cell *cell = &page->cell[page->cell_of[first]];
    Label l = {.first = first, .end = end, .cell = page->cell_of[first], .opens_cell = first == cell->first};
    guint rest = end;
    while (rest < cell->end && page->words->word[rest].kind == WORD_MARK)
        rest++;
    l.closes_cell = rest == cell->end;
    return l;
}

// The value by one label, canonical and owned by the caller; NULL if none stands there.
static char *value_by(const Prose *p, const LayoutField *field, const LayoutSpec *spec, const Label *l,
                      Candidate *c)
{
    g_autoptr(GArray) labels = g_array_new(FALSE, FALSE, sizeof(Label));
    g_array_append_val(labels, *l);
    Finder finder;
    finder_init(&finder, p->page, labels, p->terms_index, &p->style);
    finder.below_only = spec->place == LAYOUT_BELOW;
    finder.above_only = spec->place == LAYOUT_ABOVE;
    gboolean found = read_value(&finder, l, field->type, spec->place, c);
    finder_clear(&finder);
    return found ? value_of(p, field, spec, c) : NULL;
}

char *layout_rule_find(const Prose *p, const LayoutField *field, const LayoutSpec *spec, guint *first,
                       guint *end)
{
    const Page *page = p->page;
    g_autoptr(Words) label = words_new(spec->label);
    guint seen = 0;
    for (guint i = 0; i < page->words->n; i++) {
        guint stop = label_end(page->words, i, label);
        if (stop == 0 || page->cell_of[stop - 1] != page->cell_of[i])
            continue;
        Label l = label_at(page, i, stop);
        Candidate c = {0};
        g_autofree char *value = value_by(p, field, spec, &l, &c);
        g_free(c.number);
        if (!value || ++seen < MAX(spec->nth, 1u))
            continue;
        *first = c.first;
        *end = c.end;
        return g_steal_pointer(&value);
    }
    return NULL;
}

static void apply_entry(Prose *p, const LexEntry *e)
{
    const LayoutField *field = layout_field(e->text);
    LayoutSpec spec;
    guint first, end;
    if (!field || !e->value || !parse_spec(e->value, &spec)) {
        facts_note(p->facts, "rule %s.lex:%u is not understood", e->lang, e->line);
        return;
    }
    g_autofree char *label = spec.label;
    g_autofree char *value = layout_rule_find(p, field, &spec, &first, &end);
    if (!value) {
        facts_note(p->facts, "rule %s.lex:%u: nothing stands by \"%s\"", e->lang, e->line, label);
        return;
    }
    g_autofree char *words = prose_evidence(p, NULL, first, end);
    g_autofree char *evidence = g_strdup_printf("rule %s.lex:%u: %s %s", e->lang, e->line, label, words);
    facts_set(p->facts, field->fact, value, evidence, LAYOUT_CONFIDENCE);
}

static gboolean names_page(const LexEntry *e, const char *page_letters)
{
    g_autoptr(Words) words = words_new(e->value ? e->value : "");
    g_autofree char *letters = layout_squeeze(words);
    return strlen(letters) >= 3 && strstr(page_letters, letters) != NULL;
}

void layout_rule_apply(Prose *p)
{
    const GPtrArray *entries = lexicon_section(p->lex, NULL, "rule");
    if (entries->len == 0)
        return;
    g_autofree char *letters = layout_squeeze(p->page->words);
    gboolean ours = FALSE;
    for (guint i = 0; i < entries->len; i++) {
        const LexEntry *e = entries->pdata[i];
        if (strcmp(e->text, "supplier") == 0)
            ours = names_page(e, letters);
        else if (ours)
            apply_entry(p, e);
    }
}

gboolean layout_rule_has(const Prose *p, FactField field)
{
    const Fact *f = &p->facts->field[field];
    return f->value && f->confidence >= LAYOUT_CONFIDENCE && f->evidence &&
           g_str_has_prefix(f->evidence, "rule ");
}
