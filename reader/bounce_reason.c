// From what a server said to one word of why. Called by reader/bounce.c. The words are data (section
// "bounce.reason", in order of precedence, and "bounce.reason.weak"), as are the meanings of RFC 3463 codes
// ("bounce.status"). The text about the recipient is asked first, then the code, then the whole report.
#include <string.h>

#include "policy/base/text.h"
#include "reader/bounce_parts.h"

#define SAYING_LETTERS_MIN 10
#define WORDS_BYTES_MAX 16384 // of a text in which a reason is sought
#define LINE_BYTES_MAX 400

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

static char *find_code(const char *text, const char *first_digits)
{
    for (const char *p = text; *p; p++) {
        if (!strchr(first_digits, *p) || (p > text && !is_code_border(p[-1])))
            continue;
        gsize n = code_length(p);
        if (n > 0 && (is_code_border(p[n]) || (p[n] == '.' && !g_ascii_isdigit(p[n + 1]))))
            return g_strndup(p, n);
    }
    return NULL;
}

char *bounce_find_status(const char *text)
{
    return find_code(text, "245");
}

char *bounce_find_failure(const char *text)
{
    return find_code(text, "45");
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

static const char *reason_of_words(const char *text, const char *section, MailWords *words)
{
    g_autofree char *short_text = g_strndup(text, MIN(strlen(text), WORDS_BYTES_MAX));
    g_autofree char *valid = g_utf8_make_valid(short_text, -1);
    g_autofree char *folded = mailwords_fold(valid);
    WordHit hit;
    return *folded && mailwords_has(words, section, folded, &hit) ? hit.value : NULL;
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

gboolean bounce_says_something(const char *text)
{
    int letters = 0;
    for (const char *p = text; *p; p++)
        letters += g_ascii_isalnum(*p) || (guchar)*p >= 0x80;
    return letters >= SAYING_LETTERS_MIN;
}

// Which command of SMTP was refused, by what MTAs write beside the reply.
typedef enum { STAGE_UNKNOWN, STAGE_CONNECT, STAGE_MAIL, STAGE_RCPT, STAGE_DATA } Stage;

static Stage stage_of_text(const char *text, MailWords *words)
{
    static const struct {
        Stage stage;
        const char *section;
    } stages[] = {{STAGE_DATA, "bounce.after-data"},
                  {STAGE_MAIL, "bounce.after-mail"},
                  {STAGE_CONNECT, "bounce.after-connect"},
                  {STAGE_RCPT, "bounce.after-rcpt"}};
    g_autofree char *folded = mailwords_fold(text);
    for (gsize i = 0; *folded && i < G_N_ELEMENTS(stages); i++) {
        if (mailwords_has(words, stages[i].section, folded, NULL))
            return stages[i].stage;
    }
    return STAGE_UNKNOWN;
}

// In a transcript: the last ">>> COMMAND" above the first reply that names the recipient.
static Stage stage_of_transcript(const char *report, const char *recipient, MailWords *words)
{
    g_autofree char *command = NULL;
    for (const char *p = report; *recipient && *p;) {
        gsize n = strcspn(p, "\n");
        g_autofree char *line = g_strndup(p, MIN(n, LINE_BYTES_MAX));
        const char *start = line + strspn(line, " \t");
        if (g_str_has_prefix(start, ">>>")) {
            g_free(command);
            command = g_strdup(start);
        } else if (command && strstr(line, recipient)) {
            return stage_of_text(command, words);
        }
        p += n + (p[n] == '\n');
    }
    return STAGE_UNKNOWN;
}

static Stage stage_of(const BounceFinding *finding, const BounceWhole *whole, MailWords *words)
{
    Stage stage = stage_of_text(finding->text, words);
    if (stage == STAGE_UNKNOWN)
        stage = stage_of_transcript(whole->text, finding->recipient, words);
    if (stage == STAGE_UNKNOWN)
        stage = stage_of_text(finding->prose, words);
    g_autofree char *text = g_strndup(whole->text, MIN(strlen(whole->text), WORDS_BYTES_MAX));
    g_autofree char *valid = g_utf8_make_valid(text, -1);
    return stage == STAGE_UNKNOWN && !whole->several ? stage_of_text(valid, words) : stage;
}

// An unknown user is believed of RCPT; what is refused at MAIL is the sender, after DATA the message, and
// before MAIL the host.
static const char *by_stage(const char *reason, const BounceFinding *finding, const BounceWhole *whole,
                            MailWords *words)
{
    gboolean unknown = strcmp(reason, "userunknown") == 0, refused = strcmp(reason, "rejected") == 0;
    if (!unknown && !refused && strcmp(reason, "hostunknown") != 0)
        return reason;
    Stage stage = unknown || refused ? stage_of(finding, whole, words) : stage_of_text(finding->text, words);
    if (refused)
        return stage == STAGE_CONNECT ? "blocked" : reason;
    if (stage == STAGE_MAIL)
        return "rejected";
    if (!unknown) // "for now" is the name server's trouble
        return *finding->status == '4' ? "networkerror" : reason;
    // RFC 3463: X.2.Y says that the mailbox exists.
    gboolean exists = g_str_has_prefix(finding->status, "5.2.");
    if (exists && (stage != STAGE_RCPT || strcmp(finding->status, "5.2.0") == 0))
        return "filtered";
    return stage == STAGE_DATA && strcmp(finding->status, "5.1.1") != 0 ? "filtered" : reason;
}

static const char *reason_of_whole(BounceWhole *whole, MailWords *words)
{
    if (!whole->asked) {
        whole->asked = TRUE;
        whole->reason = reason_of_words(whole->text, "bounce.reason", words);
        if (!whole->reason)
            whole->reason = reason_of_words(whole->text, "bounce.reason.weak", words);
    }
    return whole->reason;
}

// What says most comes first: the server's words, its code, what the report tells of the recipient, what it
// tells at all.
static const char *reason_of_finding(const BounceFinding *finding, BounceWhole *whole, MailWords *words)
{
    const char *text = bounce_says_something(finding->text) ? finding->text : "";
    const char *prose = bounce_says_something(finding->prose) ? finding->prose : "";
    const char *reason = reason_of_words(text, "bounce.reason", words);
    if (!reason)
        reason = reason_of_status(finding->status, "bounce.status", words);
    if (!reason)
        reason = reason_of_words(prose, "bounce.reason", words);
    if (!reason)
        reason = reason_of_words(text, "bounce.reason.weak", words);
    if (!reason)
        reason = reason_of_words(prose, "bounce.reason.weak", words);
    if (!reason && (*text || *prose))
        reason = reason_of_status(finding->status, "bounce.status.vague", words);
    if (!reason)
        reason = reason_of_whole(whole, words);
    return reason ? by_stage(reason, finding, whole, words) : NULL;
}

static const char *reason_of_reply(const BounceFinding *finding, MailWords *words)
{
    WordHit hit;
    g_autofree char *code = g_strdup_printf("%d", bounce_find_reply(finding->text));
    return mailwords_is(words, "bounce.reply", code, &hit) ? hit.value : NULL;
}

const char *bounce_reason(const BounceFinding *finding, BounceWhole *whole, MailWords *words)
{
    const char *reason = reason_of_action(finding);
    if (!reason)
        reason = reason_of_status(finding->status, "bounce.status.sure", words);
    if (!reason)
        reason = reason_of_finding(finding, whole, words);
    if (!reason)
        reason = reason_of_status(finding->status, "bounce.status.vague", words);
    if (!reason)
        reason = reason_of_reply(finding, words);
    if (!reason && strcmp(finding->action, "delayed") == 0)
        reason = "expired";
    return reason ? reason : "undefined";
}
