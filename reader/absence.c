// Reads the day of return from an absence note. Called by reader/inbound.c. Each date of the text is judged
// by the words of its own clause, those before it and those just behind it.
#include "reader/absence.h"

#include <string.h>

#include "policy/base/text.h"

#define BEHIND_BYTES_MAX 80
#define BEFORE_BYTES_MAX 120

typedef enum { DAY_UNRELATED, DAY_AWAY_UNTIL, DAY_BACK } Role;

typedef struct {
    const char *text;
    gsize from, start, end, to; // the clause, and the date in it
} Clause;

// A full stop before a number or a small letter is an abbreviation's ("bis einschl. 25. September").
static gboolean goes_on(const char *p)
{
    p += strspn(p, " \n");
    return g_ascii_isdigit(*p) || g_ascii_islower(*p);
}

static gboolean ends_clause(const char *p)
{
    return *p == '!' || *p == '?' || *p == ';' ||
           (*p == '.' && (p[1] == ' ' || p[1] == '\n') && !g_ascii_isdigit(p[-1]) && !goes_on(p + 1)) ||
           (*p == '\n' && p[1] == '\n');
}

static Clause clause_of(const char *text, const GArray *hits, guint i)
{
    const DateHit *hit = &g_array_index(hits, DateHit, i);
    gsize floor = i > 0 ? g_array_index(hits, DateHit, i - 1).end : 0;
    gsize ceiling = i + 1 < hits->len ? g_array_index(hits, DateHit, i + 1).start : strlen(text);
    Clause c = {.text = text, .from = hit->start, .start = hit->start, .end = hit->end, .to = hit->end};
    while (c.from > floor && c.start - c.from < BEFORE_BYTES_MAX && !ends_clause(text + c.from - 1))
        c.from--;
    while (c.to < ceiling && c.to - c.end < BEHIND_BYTES_MAX && !ends_clause(text + c.to))
        c.to++;
    return c;
}

static char *folded(const char *text, gsize from, gsize to)
{
    g_autofree char *raw = g_strndup(text + from, to - from);
    g_autofree char *valid = g_utf8_make_valid(raw, -1);
    return mailwords_fold(valid);
}

static Role role_of(const Clause *c, MailWords *words, int *days_after)
{
    // The date's own words may hold the preposition ("until Monday").
    g_autofree char *before = folded(c->text, c->from, c->end), *behind = folded(c->text, c->end, c->to);
    WordHit hit;
    *days_after = 0;
    if (mailwords_has(words, "machine.back", before, NULL))
        return DAY_BACK;
    if (mailwords_has(words, "machine.until", before, &hit)) {
        *days_after = strcmp(hit.value, "next") == 0 ||
                      mailwords_has(words, "machine.inclusive", before, NULL) ||
                      mailwords_has(words, "machine.inclusive", behind, NULL);
        return DAY_AWAY_UNTIL;
    }
    return mailwords_has(words, "machine.back", behind, NULL) ? DAY_BACK : DAY_UNRELATED;
}

static Day find_return(const char *text, const DateContext *context, MailWords *mail_words, ReplyWords *words)
{
    g_autoptr(GArray) hits = dateexpr_find_all(text, context, words);
    Day back = DAY_NONE, until = DAY_NONE;
    for (guint i = 0; i < hits->len; i++) {
        const DateHit *hit = &g_array_index(hits, DateHit, i);
        int days_after = 0;
        Clause c = clause_of(text, hits, i);
        Role role = hit->vague ? DAY_UNRELATED : role_of(&c, mail_words, &days_after);
        // "ab dem 13. April" names the first day, everything else its last.
        Day day = hit->sense == DATE_AFTER ? hit->first : hit->date;
        if (role == DAY_BACK)
            back = day;
        else if (role == DAY_AWAY_UNTIL)
            until = hit->last + days_after;
    }
    Day day = back != DAY_NONE ? back : until;
    return day != DAY_NONE && day >= context->reference ? day : DAY_NONE;
}

// A note of a few words may be taken for another language: then that of the words for coming back is tried.
Day absence_return(const char *text, const DateContext *context, MailWords *mail_words, ReplyWords *words)
{
    Day day = find_return(text, context, mail_words, words);
    g_autofree char *all = mailwords_fold(text);
    WordHit hit;
    if (day != DAY_NONE || !mailwords_has(mail_words, "machine.back", all, &hit) ||
        g_strcmp0(hit.lang, context->lang) == 0)
        return day;
    DateContext other = *context;
    other.lang = hit.lang;
    return find_return(text, &other, mail_words, words);
}
