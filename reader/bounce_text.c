// Finds in the prose of a bounce whom it is about and what was said of each. Called by reader/bounce.c. A
// recipient is sought where programs put it, in order of certainty: alone or at the front of a line; behind a
// reply code of a transcript; behind words like "RCPT TO"; anywhere; who wrote to himself comes last. Linear:
// each line is looked at once per step, and the text is capped.
#include <string.h>

#include "policy/base/text.h"
#include "reader/bounce_parts.h"
#include "reader/newtext.h"

#define LINES_MAX 600
#define BARE_LINES_MAX 8
#define REPLY_LINES_MAX 3

typedef enum { TIER_ALONE, TIER_CODED, TIER_NAMED, TIER_ANY, TIER_OURS, TIERS } Tier;

static gboolean is_local_char(char c)
{
    return g_ascii_isalnum(c) || (c && strchr("!#$%&'*+-/=?^_`{|}~.", c));
}

static gboolean is_domain_char(char c)
{
    return g_ascii_isalnum(c) || c == '-' || c == '.';
}

typedef struct {
    const char *start, *end;
} Span;

// The next address at or behind `from`.
static gboolean next_address(const char *from, Span *out)
{
    for (const char *at = strchr(from, '@'); at; at = strchr(at + 1, '@')) {
        const char *start = at, *end = at + 1;
        while (start > from && is_local_char(start[-1]))
            start--;
        while (is_domain_char(*end))
            end++;
        while (end > at + 1 && (end[-1] == '.' || end[-1] == '-'))
            end--;
        if (start < at && end > at + 1 && memchr(at, '.', (gsize)(end - at))) {
            *out = (Span){start, end};
            return TRUE;
        }
    }
    return FALSE;
}

static char *span_address(Span span)
{
    for (const char *p = span.start; p < span.end && *p != '@'; p++) {
        if (*p == '=') // "SMTP=user@host" of X.400 reports
            span.start = p + 1;
    }
    while (span.start < span.end && strchr("'`{|", *span.start))
        span.start++;
    g_autofree char *raw = g_strndup(span.start, (gsize)(span.end - span.start));
    return text_address(raw);
}

// The front of a line before its address holds nothing but brackets, bullets and blanks.
static gboolean is_alone(const char *line, Span span)
{
    for (const char *p = line; p < span.start; p++) {
        if (!strchr(" \t<*>-\"'(", *p))
            return FALSE;
    }
    return TRUE;
}

// "554 <user@host>... User unknown", as sendmail sums up a session.
static gboolean is_coded(const char *line, Span span)
{
    gsize at = (gsize)(span.start - line);
    return at >= 4 && at <= 8 && (*line == '4' || *line == '5') && strspn(line, "0123456789") == 3 &&
           strspn(line + 3, " <") == at - 3 && strstr(span.end, "...") != NULL && strchr(">.", *span.end);
}

static gboolean is_named(const char *line, Span span, MailWords *words)
{
    g_autofree char *front = g_strndup(line, (gsize)(span.start - line));
    g_autofree char *folded = mailwords_fold(front);
    gsize n = strlen(folded);
    while (n > 0 && strchr(" <:('\";", folded[n - 1]))
        folded[--n] = '\0';
    return mailwords_ends(words, "bounce.recipient", folded, NULL);
}

static gboolean is_role(const char *address)
{
    static const char *const roles[] = {"postmaster@", "mailer-daemon@", "abuse@",
                                        "noreply@",    "no-reply@",      "helpdesk@"};
    for (gsize i = 0; i < G_N_ELEMENTS(roles); i++) {
        if (g_ascii_strncasecmp(address, roles[i], strlen(roles[i])) == 0)
            return TRUE;
    }
    return FALSE;
}

static gboolean is_ours(const Mail *mail, const char *address)
{
    if (g_ascii_strcasecmp(address, mail->from_address) == 0)
        return TRUE;
    for (guint i = 0; i < mail->to->len; i++) {
        if (g_ascii_strcasecmp(address, mail->to->pdata[i]) == 0)
            return TRUE;
    }
    return is_role(address);
}

// Of recipients that a header lists: the one of that address, or the only one.
static BounceFinding *known_finding(GPtrArray *findings, const char *address)
{
    for (guint i = 0; i < findings->len; i++) {
        BounceFinding *f = findings->pdata[i];
        if (g_ascii_strcasecmp(f->recipient, address) == 0)
            return f;
    }
    return findings->len == 1 ? findings->pdata[0] : NULL;
}

static BounceFinding *finding_for(GPtrArray *findings, const char *address)
{
    for (guint i = 0; i < findings->len; i++) {
        BounceFinding *f = findings->pdata[i];
        if (g_ascii_strcasecmp(f->recipient, address) == 0)
            return f;
    }
    if (findings->len >= BOUNCE_RECIPIENTS_MAX)
        return NULL;
    BounceFinding *f = bounce_finding_new(address, "", "", "");
    g_ptr_array_add(findings, f);
    return f;
}

// What stands behind an address, on its line and below up to an empty line or the next recipient.
static void add_text(BounceFinding *f, const char *text)
{
    g_autofree char *old = f->text;
    g_autofree char *joined = g_strconcat(old, *old ? " " : "", text, NULL);
    f->text = text_squeeze(joined);
}

static Tier line_tier(const Mail *mail, const char *line, Span span, MailWords *words)
{
    g_autofree char *address = span_address(span);
    gboolean ours = is_ours(mail, address);
    if (is_coded(line, span) && !ours)
        return TIER_CODED;
    if (is_named(line, span, words))
        return TIER_NAMED;
    if (is_alone(line, span) && !ours)
        return TIER_ALONE;
    return !ours ? TIER_ANY : is_alone(line, span) && !is_role(address) ? TIER_OURS : TIERS;
}

// What sendmail's summary of a session rests on: the last reply above it.
static void add_reply_above(BounceFinding *f, char **lines, guint i)
{
    for (guint k = i; k > 0 && lines[k - 1][0] && i - k < REPLY_LINES_MAX; k--) {
        if (g_str_has_prefix(lines[k - 1], "While talking"))
            return;
        if (g_str_has_prefix(lines[k - 1], "<<<")) {
            add_text(f, lines[k - 1]);
            return;
        }
    }
}

// Nothing yet, or "Technical details:": what counts stands below the empty line.
static gboolean announces(const char *text)
{
    return !bounce_says_something(text) || g_str_has_suffix(text, ":");
}

static void read_tier(const Mail *mail, char **lines, Tier tier, MailWords *words, GPtrArray *findings)
{
    BounceFinding *open = NULL;
    for (guint i = 0; lines[i] && i < LINES_MAX; i++) {
        Span span;
        gboolean found = FALSE;
        for (const char *p = lines[i]; next_address(p, &span); p = span.end) {
            if (line_tier(mail, lines[i], span, words) != tier)
                continue;
            g_autofree char *address = span_address(span);
            open = finding_for(findings, address);
            found = TRUE;
            if (open && tier == TIER_CODED && !bounce_find_reply(span.end))
                add_reply_above(open, lines, i);
            if (open)
                add_text(open, span.end);
            if (tier == TIER_CODED)
                open = NULL;
            if (tier == TIER_ALONE)
                break;
        }
        if (!found && open && *g_strstrip(lines[i]))
            add_text(open, lines[i]);
        else if (!found)
            open = open && announces(open->text) ? open : NULL;
    }
}

static void read_failed_header(const Mail *mail, GPtrArray *findings)
{
    g_autofree char *header = mail_header(mail, "X-Failed-Recipients");
    Span span;
    for (const char *p = header ? header : ""; next_address(p, &span); p = span.end) {
        g_autofree char *address = span_address(span);
        finding_for(findings, address);
    }
}

// The text behind "... the following recipients:", or the whole text.
static const char *list_start(const char *report, MailWords *words)
{
    for (const char *p = report; *p;) {
        gsize n = strcspn(p, "\n");
        g_autofree char *line = g_strndup(p, MIN(n, 300));
        g_autofree char *folded = mailwords_fold(line);
        p += n + (p[n] == '\n');
        if (mailwords_has(words, "bounce.list", folded, NULL))
            return p;
    }
    return report;
}

// A provider may name its users without its own domain: an indented word alone, below "following recipients".
static gboolean read_bare_name(const Mail *mail, const char *list, GPtrArray *findings)
{
    g_autofree char *domain = text_domain(mail->from_address);
    const char *p = list;
    for (guint i = 0; i < BARE_LINES_MAX && *p && *domain; i++) {
        gsize line = strcspn(p, "\n"), indent = strspn(p, " \t"), n = 0;
        while (is_local_char(p[indent + n]))
            n++;
        if (indent > 0 && n > 0 && indent + n + strspn(p + indent + n, " \t\r") == line) {
            g_autofree char *address = g_strdup_printf("%.*s@%s", (int)n, p + indent, domain);
            return finding_for(findings, address) != NULL;
        }
        p += line + (p[line] == '\n');
    }
    return FALSE;
}

static gboolean read_tiers(const Mail *mail, const char *text, MailWords *words, GPtrArray *findings)
{
    gboolean known = findings->len > 0;
    for (Tier tier = TIER_ALONE; tier < TIERS; tier++) {
        if (tier == TIER_ANY && !known && read_bare_name(mail, list_start(text, words), findings))
            return TRUE;
        g_auto(GStrv) lines = g_strsplit(text, "\n", LINES_MAX + 1);
        g_autoptr(GPtrArray) found = g_ptr_array_new_with_free_func(bounce_finding_free);
        read_tier(mail, lines, tier, words, found);
        for (guint i = 0; i < found->len; i++) {
            BounceFinding *f = found->pdata[i];
            BounceFinding *to =
                known ? known_finding(findings, f->recipient) : finding_for(findings, f->recipient);
            if (to && !*to->text)
                add_text(to, f->text);
        }
        if (found->len > 0)
            return TRUE;
    }
    return FALSE;
}

// "(expanded from: <user@host>)": the address that was written to, where an alias led elsewhere.
static void read_expanded(const Mail *mail, const char *report, MailWords *words, GPtrArray *findings)
{
    Span span;
    for (const char *p = report; next_address(p, &span); p = span.end) {
        g_autofree char *front =
            g_strndup(MAX(p, span.start - 40), (gsize)(span.start - MAX(p, span.start - 40)));
        g_autofree char *valid = g_utf8_make_valid(front, -1);
        g_autofree char *folded = mailwords_fold(valid);
        gsize n = strlen(folded);
        while (n > 0 && strchr(" <:(", folded[n - 1]))
            folded[--n] = '\0';
        g_autofree char *address = span_address(span);
        if (mailwords_ends(words, "bounce.expanded", folded, NULL) && !is_ours(mail, address))
            finding_for(findings, address);
    }
}

// What stands behind "The response was:" up to an empty line, "" if the report quotes no server so.
static char *quoted_error(const char *report, MailWords *words)
{
    g_autoptr(GString) said = g_string_new(NULL);
    gboolean open = FALSE;
    g_auto(GStrv) lines = g_strsplit(report, "\n", LINES_MAX + 1);
    for (guint i = 0; lines[i] && i < LINES_MAX; i++) {
        g_autofree char *folded = mailwords_fold(lines[i]);
        gboolean marked = !open && mailwords_has(words, "bounce.quoted", folded, NULL);
        if (open && !*folded && said->len > 0)
            break;
        open |= marked;
        const char *colon = marked ? strchr(lines[i], ':') : NULL;
        gboolean announced = marked && !bounce_find_reply(lines[i]) && !bounce_find_status(lines[i]);
        if (open)
            g_string_append_printf(said, "%s ", announced ? (colon ? colon + 1 : "") : lines[i]);
        g_strstrip(said->str);
        g_string_set_size(said, strlen(said->str));
        if (open && said->len > 0)
            g_string_append_c(said, ' ');
    }
    return text_squeeze(said->str);
}

// One recipient, and a server quoted elsewhere: its words say more than those beside the address.
static void prefer_quoted(BounceFinding *f, const char *report, MailWords *words)
{
    g_autofree char *status = bounce_find_status(f->text);
    if (status || bounce_find_reply(f->text))
        return;
    char *said = quoted_error(report, words);
    if (!bounce_says_something(said)) {
        g_free(said);
        return;
    }
    g_free(f->prose);
    f->prose = f->text;
    f->text = said;
}

void bounce_text_read(const Mail *mail, const char *report, MailWords *words, GPtrArray *findings)
{
    read_failed_header(mail, findings);
    const char *list = list_start(report, words);
    if (!read_tiers(mail, list, words, findings) && list != report)
        read_tiers(mail, report, words, findings);
    if (findings->len == 0)
        read_tiers(mail, report, words, findings);
    if (findings->len == 1)
        prefer_quoted(findings->pdata[0], report, words);
    read_expanded(mail, report, words, findings);
}
