// From what a server said to one word of why. Called by reader/bounce.c. The words are data (section
// "bounce.reason", in order of precedence), as are the meanings of RFC 3463 codes ("bounce.status"). The text
// about the recipient is asked first, then the code, then the whole report.
#include <string.h>

#include "policy/base/text.h"
#include "reader/bounce_parts.h"

#define SAYING_LETTERS_MIN 10

static gboolean is_code_border(char c)
{
    return !g_ascii_isalnum(c) && c != '.';
}

static gsize digits(const char *p, gsize max)
{
    gsize n = 0;
    while (n <= max && g_ascii_isdigit(p[n]))
        n++;
    return n;
}

// The length of "5.1.1" at `p`, 0 if there is no such code.
static gsize code_length(const char *p)
{
    if (!strchr("245", *p) || p[1] != '.')
        return 0;
    gsize subject = digits(p + 2, 3);
    if (subject == 0 || subject > 3 || p[2 + subject] != '.')
        return 0;
    gsize detail = digits(p + 3 + subject, 3);
    return detail == 0 || detail > 3 ? 0 : 3 + subject + detail;
}

char *bounce_find_status(const char *text)
{
    for (const char *p = text; *p; p++) {
        if (p > text && !is_code_border(p[-1]))
            continue;
        gsize n = code_length(p);
        if (n > 0 && (is_code_border(p[n]) || (p[n] == '.' && !g_ascii_isdigit(p[n + 1]))))
            return g_strndup(p, n);
    }
    return NULL;
}

int bounce_find_reply(const char *text)
{
    for (const char *p = text; *p; p++) {
        if ((*p != '4' && *p != '5') || (p > text && !is_code_border(p[-1])))
            continue;
        if (digits(p, 3) == 3 && (p[3] == '\0' || strchr(" -]):,;\n", p[3])) && p[1] <= '5')
            return (p[0] - '0') * 100 + (p[1] - '0') * 10 + (p[2] - '0');
    }
    return 0;
}

static const char *reason_of_words(const char *text, MailWords *words)
{
    g_autofree char *folded = mailwords_fold(text);
    WordHit hit;
    return *folded && mailwords_has(words, "bounce.reason", folded, &hit) ? hit.value : NULL;
}

static const char *reason_of_status(const char *status, const char *section, MailWords *words)
{
    WordHit hit;
    return *status && mailwords_is(words, section, status, &hit) ? hit.value : NULL;
}

static const char *reason_of_action(const BounceFinding *finding)
{
    if (strcmp(finding->action, "delivered") == 0 || strcmp(finding->action, "relayed") == 0 ||
        strcmp(finding->action, "expanded") == 0)
        return "delivered";
    return NULL;
}

// "> :" and drawn lines that stand behind an address are no diagnostic.
static gboolean says_something(const char *text)
{
    int letters = 0;
    for (const char *p = text; *p; p++)
        letters += g_ascii_isalnum(*p) || (guchar)*p >= 0x80;
    return letters >= SAYING_LETTERS_MIN;
}

// An unknown user is believed of RCPT; what is refused at MAIL is the sender, and after DATA the message.
static const char *by_command(const char *reason, const char *text, const char *status, MailWords *words)
{
    gboolean unknown = strcmp(reason, "userunknown") == 0;
    g_autofree char *folded = mailwords_fold(text);
    if ((unknown || strcmp(reason, "hostunknown") == 0) &&
        mailwords_has(words, "bounce.after-mail", folded, NULL))
        return "rejected";
    if (unknown && strcmp(status, "5.2.0") == 0)
        return "filtered"; // RFC 3463: X.2.0 says that the mailbox exists
    if (unknown && strcmp(status, "5.1.1") != 0 && mailwords_has(words, "bounce.after-data", folded, NULL))
        return "filtered";
    return reason;
}

static const char *reason_of_text(const BounceFinding *finding, const char *report, MailWords *words)
{
    gboolean said = says_something(finding->text);
    const char *reason = said ? reason_of_words(finding->text, words) : NULL;
    if (reason)
        return by_command(reason, finding->text, finding->status, words);
    reason = reason_of_status(finding->status, "bounce.status", words);
    if (reason)
        return reason;
    reason = reason_of_words(report, words);
    return reason ? by_command(reason, report, finding->status, words) : NULL;
}

const char *bounce_reason(const BounceFinding *finding, const char *report, MailWords *words)
{
    const char *reason = reason_of_action(finding);
    if (!reason)
        reason = reason_of_status(finding->status, "bounce.status.sure", words);
    if (!reason)
        reason = reason_of_text(finding, report, words);
    if (!reason)
        reason = reason_of_status(finding->status, "bounce.status.vague", words);
    if (!reason && strcmp(finding->action, "delayed") == 0)
        reason = "expired";
    return reason ? reason : "undefined";
}
