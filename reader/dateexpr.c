// Finding dates in prose: at every token the longest pattern, then what stands before it ("by", "after"),
// then neighbours that are one date ("Friday, 12 June"; "Thursday or Friday"). Callers: intent, and whoever
// reads a return date. What patterns mean is in datepattern.c; the words are in the lexicon.
#include "reader/dateexpr.h"

#include <string.h>

#include "reader/datepattern.h"

// A phrase that stands before a date and says how it is meant, by weight: the weightiest one counts.
static int sense_rank(Section s)
{
    switch (s) {
    case S_AFTER:
    case S_NOTBEFORE:
    case S_BEFORE:
    case S_SINCE:
        return 4;
    case S_BY:
        return 3;
    case S_DATED:
    case S_IN:
    case S_WITHIN:
    case S_EVERY:
    case S_DAYNO:
    case S_TO:
    case S_OR:
    case S_WEEKDAY:
    case S_NEXT:
        return 2;
    case S_OF:
    case S_ART:
        return 1;
    default:
        return 0;
    }
}

static void note_sense(guint8 *before, guint at, Section s)
{
    int now = before[at] ? sense_rank((Section)(before[at] - 1)) : 0;
    if (sense_rank(s) > now && now < 3) // the longer phrase came first: "ingepland voor" is no "before"
        before[at] = (guint8)(s + 1);
}

// The end of "avant les" stands before what follows, and so does "avant" before "les fêtes".
static void note_before(const DateScan *scan, guint8 *before, const PhraseMatch *m)
{
    for (guint i = 0; i < m->n_entries; i++) {
        Section s = m->entry[i]->section;
        note_sense(before, m->end, s);
        const PhraseMatch *inner = m->end > m->first + 1 ? scan->at[m->end - 1] : NULL;
        if (sense_rank(s) >= 3 && inner && inner->end > m->end)
            note_sense(before, m->end - 1, s);
    }
}

// "after the weekend": the article between hands on what stands before it.
static void hand_on(guint8 *before, const PhraseMatch *m)
{
    guint8 b = before[m->first];
    if (b && sense_rank((Section)(b - 1)) >= 3 && before[m->end] &&
        sense_rank((Section)(before[m->end] - 1)) <= 2)
        before[m->end] = b;
}

static void prepare(DateScan *scan, const GArray *matches, const PhraseMatch **at, guint8 *before)
{
    scan->at = at;
    scan->before = before;
    for (guint i = 0; i < matches->len; i++) {
        const PhraseMatch *m = &g_array_index(matches, PhraseMatch, i);
        at[m->first] = m;
    }
    for (guint i = 0; i < matches->len; i++) {
        const PhraseMatch *m = &g_array_index(matches, PhraseMatch, i);
        note_before(scan, before, m);
        hand_on(before, m);
    }
}

static gboolean is_end(const DateHit *hit)
{
    return g_str_has_prefix(hit->how, "end");
}

static void mean_before(const DateScan *scan, DateHit *hit)
{
    hit->sense = DATE_BY;
    if (is_end(hit) || strcmp(hit->how, "fixed span") == 0 || strcmp(hit->how, "middle of a month") == 0)
        return;
    Day day = hit->grain == GRAIN_DAY ? hit->date - 1 : hit->first - 1;
    if (hit->grain == GRAIN_WEEK)
        day = hit->first - 3;
    if (g_str_has_prefix(hit->how, "holiday") && day_weekday(day) == SAT)
        day = hit->date - 3; // Easter: the Thursday
    hit->last = hit->grain == GRAIN_DAY ? hit->date : hit->first;
    hit->first = MIN(scan->context->reference, day);
    hit->date = day;
}

static void mean_after(DateHit *hit)
{
    int day;
    day_to_ymd(hit->last, NULL, NULL, &day);
    // Easter, Whitsun and Christmas have a second day; 25 is no other feast's.
    gboolean two = g_str_has_prefix(hit->how, "holiday") && (day_weekday(hit->last) == SUN || day == 25);
    hit->sense = DATE_AFTER;
    hit->first = hit->last + (two ? 2 : 1);
    hit->last = hit->first + 6;
    hit->date = hit->first;
}

// What stands before the date; a phrase such as "nach dem" before a number is both that and its beginning.
static int sense_section(const DateScan *scan, guint at)
{
    static const Section own[] = {S_AFTER, S_NOTBEFORE, S_BEFORE, S_SINCE, S_BY, S_DATED};
    for (gsize i = 0; datescan_entry(scan, at, S_DAYNO) && i < G_N_ELEMENTS(own); i++)
        if (datescan_entry(scan, at, own[i]))
            return own[i];
    return scan->before[at] ? (int)scan->before[at] - 1 : -1;
}

static void apply_sense(const DateScan *scan, guint at, DateHit *hit)
{
    switch (sense_section(scan, at)) {
    case S_BEFORE:
        mean_before(scan, hit);
        break;
    case S_AFTER:
        if (hit->grain != GRAIN_PERIOD || is_end(hit))
            mean_after(hit);
        break;
    case S_NOTBEFORE:
        hit->sense = DATE_AFTER;
        break;
    case S_DATED:
        hit->sense = DATE_OF;
        break;
    case S_SINCE:
        hit->sense = DATE_SINCE;
        break;
    case S_BY:
        hit->sense = DATE_BY;
        break;
    default:
        break;
    }
}

// --- neighbours

typedef struct {
    DateHit hit;
    guint first, end; // tokens
} Found;

typedef enum { APART, BESIDE, JOINED_TO, JOINED_OR } Joint;

static Joint joint(const DateScan *scan, guint from, guint to)
{
    Joint j = BESIDE;
    int value;
    if (to - from > 4)
        return APART;
    for (guint i = from; i < to;) {
        const Token *t = datescan_token(scan, i);
        gboolean bar = t->kind == TOKEN_MARK && (t->mark == '-' || t->mark == '/');
        guint n = 1;
        if (t->newlines && i > from)
            return APART;
        if (bar || (n = datescan_element(scan, 'J', i, &value)))
            j = datescan_entry(scan, i, S_OR) ? JOINED_OR : JOINED_TO;
        else if ((n = datescan_element(scan, 'f', i, &value)) || (n = datescan_element(scan, 'P', i, &value)))
            ;
        else if (t->kind == TOKEN_MARK && (t->mark == ',' || t->mark == '(' || t->mark == ':'))
            n = 1;
        else if (datescan_entry(scan, i, S_BY) || datescan_entry(scan, i, S_SINCE) ||
                 datescan_entry(scan, i, S_DAYNO))
            n = scan->at[i]->end - i;
        else
            return APART;
        i += MAX(n, 1);
    }
    return j;
}

static gboolean is_weekday_only(const DateHit *h)
{
    return strstr(h->how, "weekday") && !strstr(h->how, "month");
}

// "Friday, 12 June": the finer one; a named day beats a weekday. FALSE: they are two dates.
static gboolean merge_beside(Found *a, const Found *b)
{
    gboolean inside = b->hit.date >= a->hit.first && b->hit.date <= a->hit.last;
    gboolean around = a->hit.date >= b->hit.first && a->hit.date <= b->hit.last;
    gboolean weekday = is_weekday_only(&a->hit) && strstr(b->hit.how, "month") != NULL;
    gsize start = a->hit.start;
    if (weekday || (inside && b->hit.grain == GRAIN_DAY) || (weekday && b->hit.grain == GRAIN_DAY))
        a->hit = b->hit;
    else if (!around)
        return FALSE;
    a->hit.start = start;
    a->hit.end = b->hit.end;
    return TRUE;
}

// "Tuesday to Thursday" said on a Tuesday begins today; "Monday to Wednesday" said on one is next week's.
static void order_weekdays(const DateScan *scan, DateHit *a, DateHit *b)
{
    DateHit *moved = a->date == scan->context->reference + 7 ? a : b;
    int by = moved == a ? -7 : 7;
    moved->first += by;
    moved->last += by;
    moved->date += by;
}

static gboolean merge_range(const DateScan *scan, Found *a, Found *b, Joint j)
{
    gboolean weekdays = is_weekday_only(&a->hit) && is_weekday_only(&b->hit);
    if (weekdays && j == JOINED_TO && b->hit.date < a->hit.date && !scan->context->prefer_past)
        order_weekdays(scan, &a->hit, &b->hit);
    if (b->hit.date < a->hit.date && j == JOINED_TO)
        return FALSE;
    DateHit later = b->hit.date >= a->hit.date ? b->hit : a->hit;
    later.first = MIN(a->hit.first, b->hit.first);
    later.start = a->hit.start;
    later.end = b->hit.end;
    later.grain = later.first == later.last ? GRAIN_DAY : GRAIN_PERIOD;
    a->hit = later;
    return TRUE;
}

static void merge_neighbours(const DateScan *scan, GArray *found)
{
    for (guint i = 0; i + 1 < found->len;) {
        Found *a = &g_array_index(found, Found, i), *b = &g_array_index(found, Found, i + 1);
        Joint j = joint(scan, a->end, b->first);
        gboolean merged = j == BESIDE ? merge_beside(a, b) : j != APART && merge_range(scan, a, b, j);
        if (merged) {
            a->end = b->end;
            g_array_remove_index(found, i + 1);
        } else
            i++;
    }
}

// An article or preposition before the date is not part of it: what it means is told by apply_sense.
static guint strip_fillers(const DateScan *scan, Found *f)
{
    int value;
    guint n;
    DateHit same;
    while ((n = datescan_element(scan, 'f', f->first, &value)) && f->first + n < f->end &&
           datepattern_best(scan, f->first + n, FALSE, &same) == f->end && same.date == f->hit.date) {
        f->hit = same;
        f->first += n;
    }
    return f->first;
}

// "by Friday." takes no full stop along; "am 15." and "do." do.
static gboolean ends_with_full_stop(const DateScan *scan, guint end)
{
    const Token *dot = datescan_token(scan, end - 1), *word = datescan_token(scan, end - 2);
    return dot->kind == TOKEN_MARK && dot->mark == '.' &&
           ((word->kind == TOKEN_WORD && strlen(word->text) >= 5) || !datescan_token(scan, end) ||
            datescan_token(scan, end)->newlines > 1 ||
            (word->kind == TOKEN_WORD && datescan_token(scan, end)->capital));
}

// Only a number, a phrase of the lexicon, "Q2" or a plus begins a date.
static gboolean may_begin(const DateScan *scan, guint i)
{
    const Token *t = datescan_token(scan, i);
    gboolean quarter = t->kind == TOKEN_WORD && t->text[1] == '\0' && (*t->text == 'q' || *t->text == 't');
    return t->kind == TOKEN_NUMBER || datescan_mark(scan, '+', i) ||
           (t->kind != TOKEN_OPAQUE && (scan->at[i] || quarter));
}

// Might be the beginning of a fuller date that starts a word later.
static gboolean is_weak(const DateHit *hit)
{
    return !strstr(hit->how, "month year") && !g_str_has_prefix(hit->how, "year ") &&
           !g_str_has_prefix(hit->how, "day month") && !g_str_has_prefix(hit->how, "date in digits") &&
           !g_str_has_prefix(hit->how, "in so many");
}

static void find_hits(const DateScan *scan, GArray *found)
{
    guint n = scan->tokens->tokens->len;
    for (guint i = 0; i < n && found->len < DATEEXPR_HITS_MAX;) {
        Found f = {.first = i};
        f.end = may_begin(scan, i) ? datepattern_best(scan, i, FALSE, &f.hit) : 0;
        if (!f.end) {
            i++;
            continue;
        }
        for (guint j = i + 1; is_weak(&f.hit) && j < f.end && j < i + 8; j++) { // "el 2/Oct" is not "el 2"
            Found later = {.first = j};
            later.end = may_begin(scan, j) ? datepattern_best(scan, j, FALSE, &later.hit) : 0;
            if (later.end && datepattern_content_end(scan, later.end) > f.end)
                f = later;
        }
        i = strip_fillers(scan, &f);
        if (f.end > i + 1 && ends_with_full_stop(scan, f.end))
            f.end--;
        f.hit.start = datescan_token(scan, i)->start;
        f.hit.end = datescan_token(scan, f.end - 1)->end;
        apply_sense(scan, i, &f.hit);
        g_array_append_val(found, f);
        i = f.end;
    }
}

GArray *dateexpr_find_tokens(const Tokens *tokens, const DateContext *context, ReplyWords *words)
{
    GArray *hits = g_array_new(FALSE, TRUE, sizeof(DateHit));
    if (context->reference == DAY_NONE || !context->lang)
        return hits;
    g_autoptr(GArray) matches = phrase_find(words, context->lang, tokens, S_GROUP_DATES, TRUE);
    g_autofree const PhraseMatch **at = g_new0(const PhraseMatch *, tokens->tokens->len + 1);
    g_autofree guint8 *before = g_new0(guint8, tokens->tokens->len + 1);
    DateScan scan = {.context = context, .tokens = tokens};
    g_autoptr(GArray) found = g_array_new(FALSE, TRUE, sizeof(Found));
    prepare(&scan, matches, at, before);
    find_hits(&scan, found);
    merge_neighbours(&scan, found);
    for (guint i = 0; i < found->len; i++)
        g_array_append_val(hits, g_array_index(found, Found, i).hit);
    return hits;
}

GArray *dateexpr_find_all(const char *text, const DateContext *context, ReplyWords *words)
{
    DateContext own = *context;
    g_autoptr(Tokens) tokens = tokens_new(text, DATEEXPR_TEXT_MAX);
    if (!own.lang)
        own.lang = replywords_language(words, text, NULL);
    return dateexpr_find_tokens(tokens, &own, words);
}
