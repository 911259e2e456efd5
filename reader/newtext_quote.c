// Decides which lines of a mail are quoted. Called by reader/newtext.c after the lines are read and ours are
// marked. What always holds: a line with a quote mark or of ours is quote; a line without one is quote only
// below a splitter; when in doubt a line is new text, for words of the writer must never be lost.
#include <string.h>

#include "reader/newtext_header.h"
#include "reader/newtext_lines.h"
#include "reader/newtext_splitter.h"

#define BANNER_LINES_MAX 4
#define BANNER_BYTES_MAX 400
#define MARKED_LINES_MAX 200

static void set_role(LineSet *set, guint from, guint to, LineRole role)
{
    for (guint i = from; i < to && i < set->lines->len; i++)
        line_at(set, i)->role = role;
}

// An answer typed into an unmarked quote (Outlook, "see below") shows only against lines of ours: it has some
// just above and some below, and no quote of another mail between.
static void rescue_answers(LineSet *set, guint from)
{
    guint last_own = 0;
    for (guint i = from; i < set->lines->len; i++)
        last_own = line_at(set, i)->marks & MARK_OWN ? i : last_own;
    gboolean between = FALSE;
    for (guint i = from; i < last_own; i++) {
        MailLine *line = line_at(set, i);
        if (line_is_blank(line))
            continue;
        if (line->marks & MARK_OWN) {
            between = TRUE;
            continue;
        }
        between = between && line->depth == 0 && splitter_at(set, i).kind == SPLIT_NONE;
        if (between)
            line->role = LINE_NEW;
    }
}

static gboolean says_see_below(LineSet *set, guint to)
{
    for (guint i = 0; i < to; i++) {
        MailLine *line = line_at(set, i);
        if (line->role == LINE_NEW && strlen(line->text) < 400 &&
            mailwords_has(set->input->words, "mail.inline", line_folded(line), NULL))
            return TRUE;
    }
    return FALSE;
}

static gboolean has_new(const LineSet *set, guint to)
{
    for (guint i = 0; i < to; i++) {
        const MailLine *line = line_at(set, i);
        if (line->role == LINE_NEW && !line_is_blank(line))
            return TRUE;
    }
    return FALSE;
}

// Text below an unmarked quote of ours, when nothing stands above it: the writer answered at the bottom.
static void rescue_bottom(LineSet *set, guint from)
{
    guint last_own = 0;
    for (guint i = from; i < set->lines->len; i++)
        last_own = line_at(set, i)->marks & MARK_OWN ? i : last_own;
    if (last_own == 0)
        return;
    guint next = line_next_filled(set, last_own + 1);
    if (next < set->lines->len && !line_is_quoted(line_at(set, next)) &&
        splitter_at(set, next).kind == SPLIT_NONE)
        set_role(set, next, set->lines->len, LINE_NEW);
}

// All from `from` on is quote, but for what the lines of ours give back.
static void quote_rest(LineSet *set, guint start, guint from)
{
    gboolean above = has_new(set, start);
    set_role(set, start, set->lines->len, LINE_QUOTE);
    if (!above || says_see_below(set, start))
        rescue_answers(set, from);
    if (!has_new(set, set->lines->len))
        rescue_bottom(set, from);
}

// Cuts the writer's words off the front of a line that goes on with an attribution.
static void keep_front(LineSet *set, guint i, gsize keep)
{
    MailLine *line = line_at(set, i);
    line->text[keep] = '\0';
    g_clear_pointer(&line->folded, g_free);
    line->role = LINE_NEW;
}

// TRUE if an unmarked quote follows an attribution that ends at `end`.
static gboolean rest_is_quote(const LineSet *set, guint i, guint end)
{
    const MailLine *next = line_at(set, line_next_filled(set, end));
    if (!next || line_is_quoted(next))
        return FALSE;
    return has_new(set, i);
}

// A wrapped link in a quote loses its mark: "(http://...) >" straight between quoted lines.
static gboolean is_broken_link(const LineSet *set, guint i)
{
    const MailLine *line = line_at(set, i), *before = i ? line_at(set, i - 1) : NULL,
                   *after = line_at(set, i + 1);
    if (!before || !after || before->depth == 0 || after->depth == 0)
        return FALSE;
    const char *p = line->text;
    while (*p == ' ' || *p == '(' || *p == '<')
        p++;
    return g_str_has_prefix(p, "http://") || g_str_has_prefix(p, "https://");
}

// GroupWise: ">>> Ann <ann@x.example> 14.09.2026 09:00 >>>", and all below it is the quote.
static gboolean is_groupwise(const LineSet *set, guint i)
{
    const MailLine *line = line_at(set, i);
    if (line->depth != 3 || strlen(line->text) > BANNER_BYTES_MAX || !g_str_has_suffix(line->text, ">>>"))
        return FALSE;
    LineSigns signs = {0};
    line_signs(line->text, &signs);
    const MailLine *next = line_at(set, line_next_filled(set, i + 1));
    return signs.date && (signs.time || signs.address) && next && !line_is_quoted(next);
}

// A header block above lines that bear quote marks, most of them: what bears none was typed in between.
static gboolean is_marked_below(const LineSet *set, guint from)
{
    guint marked = 0, bare = 0;
    const MailLine *first = line_at(set, line_next_filled(set, from));
    if (!first || first->depth == 0)
        return FALSE;
    for (guint i = from; i < set->lines->len && i < from + MARKED_LINES_MAX; i++) {
        const MailLine *line = line_at(set, i);
        marked += line->depth > 0;
        bare += line->depth == 0 && !line_is_blank(line);
    }
    return marked >= bare;
}

// A text that nobody is known to have written is not a mail: what it forwards is its content.
static gboolean has_writer(const LineSet *set)
{
    return set->input->from_address && *set->input->from_address;
}

// Gateways write a warning above mail from outside: not the writer's. A short first paragraph goes as a
// whole.
static void mark_banner(LineSet *set)
{
    guint from = line_next_filled(set, 0), to = from;
    gboolean found = FALSE;
    for (; to < set->lines->len && !line_is_blank(line_at(set, to)) && to - from < BANNER_LINES_MAX + 1;
         to++) {
        MailLine *line = line_at(set, to);
        found |= strlen(line->text) < BANNER_BYTES_MAX &&
                 mailwords_has(set->input->words, "mail.banner", line_folded(line), NULL);
    }
    if (found && to - from <= BANNER_LINES_MAX && line_next_filled(set, to) < set->lines->len)
        set_role(set, from, to, LINE_FURNITURE);
}

void quote_classify(LineSet *set)
{
    mark_banner(set);
    for (guint i = 0; i < set->lines->len;) {
        MailLine *line = line_at(set, i);
        if (line->role == LINE_FURNITURE) {
            i++;
            continue;
        }
        if (line_is_quoted(line) && is_groupwise(set, i) && has_new(set, i)) {
            quote_rest(set, i, i + 1);
            return;
        }
        if (line_is_quoted(line) || (!line_is_blank(line) && is_broken_link(set, i))) {
            line->role = LINE_QUOTE;
            i++;
            continue;
        }
        Split split = line_is_blank(line) && !(line->marks & MARK_SPLIT) ? (Split){SPLIT_NONE, 0, 0}
                                                                         : splitter_at(set, i);
        if (split.kind == SPLIT_NONE) {
            i++;
            continue;
        }
        if (split.kind == SPLIT_FORWARD && !has_writer(set))
            return;
        if (split.kind == SPLIT_BELOW && is_marked_below(set, split.end))
            split.kind = SPLIT_ATTRIBUTION;
        if (split.kind == SPLIT_BELOW || split.kind == SPLIT_FORWARD ||
            (split.kind == SPLIT_LINE && has_new(set, i)) ||
            (split.kind == SPLIT_ATTRIBUTION && split.keep == 0 && rest_is_quote(set, i, split.end))) {
            quote_rest(set, i, split.end);
            return;
        }
        set_role(set, i, split.end, split.kind == SPLIT_LINE ? LINE_FURNITURE : LINE_QUOTE);
        if (split.keep > 0)
            keep_front(set, i, split.keep);
        i = split.end;
    }
}
