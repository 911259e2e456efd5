// Decides whether a mail is a delivery report and puts its recipients together. Called by reader/inbound.c
// before anything else is asked, for a report is no reply whatever its text says. A report of RFC 3464 or RFC
// 5965 is believed as it is; prose must show several marks of a bounce at once.
#include "reader/bounce.h"

#include <string.h>

#include "policy/base/text.h"
#include "reader/bounce_parts.h"

#define PROSE_SCORE_MIN 4
#define DIAGNOSTIC_CHARS_MAX 300

static void bounce_free(gpointer data)
{
    Bounce *bounce = data;
    g_free(bounce->recipient);
    g_free(bounce->status);
    g_free(bounce->diagnostic);
    g_free(bounce->reason);
    g_free(bounce);
}

void bounce_report_free(BounceReport *report)
{
    if (!report)
        return;
    g_ptr_array_unref(report->bounces);
    g_free(report);
}

static gboolean is_dead_address(const char *reason)
{
    static const char *const dead[] = {"userunknown", "hostunknown", "hasmoved", "notaccept", NULL};
    return g_strv_contains(dead, reason);
}

static BounceClass classify(const BounceFinding *finding, const char *status, const char *reason)
{
    if (strcmp(reason, "delivered") == 0)
        return BOUNCE_DELIVERED;
    if (strcmp(finding->action, "delayed") == 0)
        return BOUNCE_DELAYED;
    return is_dead_address(reason) && *status != '4' ? BOUNCE_HARD : BOUNCE_SOFT;
}

// A code that says nothing but "error" gives way to one in the diagnostic.
static char *choose_status(const BounceFinding *finding, const char *report)
{
    static const char *const done[] = {"delivered", "relayed", "expanded", NULL};
    if (g_strv_contains(done, finding->action))
        return g_strdup(finding->status);
    gboolean vague = !*finding->status || g_str_has_suffix(finding->status, ".0.0");
    g_autofree char *said = vague ? bounce_find_failure(finding->text) : NULL;
    if (!said && !*finding->status)
        said = bounce_find_failure(report);
    if (said)
        return g_steal_pointer(&said);
    if (*finding->status)
        return g_strdup(finding->status);
    int reply = bounce_find_reply(finding->text);
    if (!reply)
        reply = bounce_find_reply(report);
    if (!reply) // a report without codes: given up, or still trying
        return g_strdup(strcmp(finding->action, "delayed") == 0 ? "4.0.0" : "5.0.0");
    return g_strdup(reply >= 500 ? "5.0.0" : "4.0.0");
}

static void add_bounce(BounceReport *report, BounceFinding *finding, BounceWhole *whole, MailWords *words)
{
    Bounce *bounce = g_new0(Bounce, 1);
    bounce->recipient = g_strdup(finding->recipient);
    bounce->status = choose_status(finding, whole->text);
    g_free(finding->status);
    finding->status = g_strdup(bounce->status);
    bounce->reason = g_strdup(bounce_reason(finding, whole, words));
    bounce->diagnostic = text_line(finding->text, DIAGNOSTIC_CHARS_MAX);
    bounce->class = classify(finding, bounce->status, bounce->reason);
    report->failed |= bounce->class != BOUNCE_DELIVERED;
    g_ptr_array_add(report->bounces, bounce);
}

static void add_complaint(BounceReport *report, const char *recipient)
{
    Bounce *bounce = g_new0(Bounce, 1);
    bounce->recipient = g_strdup(recipient);
    bounce->status = g_strdup("");
    bounce->diagnostic = g_strdup("");
    bounce->reason = g_strdup("feedback");
    bounce->class = BOUNCE_SOFT;
    report->failed = TRUE;
    g_ptr_array_add(report->bounces, bounce);
}

static const MailPart *part_of_type(const Mail *mail, const char *type)
{
    for (guint i = 0; i < mail->parts->len; i++) {
        const MailPart *part = mail->parts->pdata[i];
        if (!part->embedded && strcmp(part->type, type) == 0)
            return part;
    }
    return NULL;
}

static const char *part_bytes(const MailPart *part, gsize *len)
{
    const char *bytes = g_bytes_get_data(part->bytes, len);
    return bytes ? bytes : "";
}

// The address that complained: a field of the report (RFC 5965 3.2), else the returned message's recipient.
static char *complaining_recipient(const MailPart *part)
{
    gsize len = 0;
    const char *bytes = part_bytes(part, &len);
    g_autofree char *text = text_utf8(bytes, MIN(len, BOUNCE_TEXT_MAX));
    static const char *const names[] = {"Original-Rcpt-To:", "Removal-Recipient:", "Redacted-Address:"};
    for (gsize i = 0; i < G_N_ELEMENTS(names); i++) {
        const char *at = strstr(text, names[i]);
        if (!at)
            continue;
        at += strlen(names[i]);
        g_autofree char *value = g_strndup(at, strcspn(at, "\r\n"));
        return text_address(value);
    }
    return g_strdup("");
}

static gboolean is_daemon(const char *address)
{
    static const char *const daemons[] = {
        "mailer-daemon", "postmaster", "mail-daemon",   "mailerdaemon", "microsoftexchange",
        "mdaemon",       "bounce",     "mailer_daemon", "post_master",  "mailadm",
        "nondelivery",   "mmdf",       "uucp",          "mailsystem"};
    for (gsize i = 0; i < G_N_ELEMENTS(daemons); i++) {
        if (g_ascii_strncasecmp(address, daemons[i], strlen(daemons[i])) == 0)
            return TRUE;
    }
    return FALSE;
}

static gboolean has_header(const Mail *mail, const char *name, const char *value)
{
    g_autofree char *header = mail_header(mail, name);
    if (!header)
        return FALSE;
    g_strstrip(header);
    return !value || strcmp(header, value) == 0;
}

static gboolean is_mute(const Mail *mail)
{
    return g_str_has_prefix(mail->from_address, "no-reply") ||
           g_str_has_prefix(mail->from_address, "noreply") || !*mail->from_address;
}

static gboolean carries_message(const Mail *mail)
{
    for (guint i = 0; i < mail->parts->len; i++) {
        const MailPart *part = mail->parts->pdata[i];
        if (part->embedded || strcmp(part->type, "text/rfc822-headers") == 0)
            return TRUE;
    }
    return FALSE;
}

// Marks of a bounce in a mail without a machine-readable report. People write of deliveries that failed, too:
// words alone never make a bounce, something of a mail system must stand beside them.
static int prose_score(const Mail *mail, const char *report, MailWords *words)
{
    g_autofree char *subject = mailwords_fold(mail->subject), *name = mailwords_fold(mail->from_name);
    gboolean daemon = is_daemon(mail->from_address) || mailwords_has(words, "bounce.sender", name, NULL) ||
                      has_header(mail, "X-MLServer", NULL);
    gboolean null_sender = has_header(mail, "Return-Path", "<>");
    gboolean listed = has_header(mail, "X-Failed-Recipients", NULL);
    gboolean titled = mailwords_has(words, "bounce.subject", subject, NULL) &&
                      (daemon || null_sender || !mailwords_begins(words, "mail.prefix", subject, NULL));
    g_autofree char *status = bounce_find_status(report);
    gboolean code = status || bounce_find_reply(report);
    gboolean mute = is_mute(mail) || carries_message(mail);
    int score = (daemon ? 2 : 0) + (null_sender ? 1 : 0) + (listed ? 4 : 0) + (code ? 1 : 0) +
                (titled ? 2 : 0) - (mail->references->len > 0);
    if (score + 2 < PROSE_SCORE_MIN) // the text alone cannot make up for it
        return score;
    g_autofree char *body = mailwords_fold(report);
    gboolean system =
        daemon || null_sender || listed || code || mute || mailwords_has(words, "bounce.list", body, NULL);
    return system ? score + (mailwords_has(words, "bounce.body", body, NULL) ? 2 : 0) : 0;
}

static gboolean is_report_type(const Mail *mail)
{
    GMimeObject *body = mail->message->mime_part;
    GMimeContentType *type = body ? g_mime_object_get_content_type(body) : NULL;
    const char *kind = type ? g_mime_content_type_get_parameter(type, "report-type") : NULL;
    return kind && g_ascii_strcasecmp(kind, "delivery-status") == 0;
}

// What the prose says of recipients that a report has named already.
static void join_prose(const Mail *mail, const char *text, MailWords *words, GPtrArray *findings)
{
    g_autoptr(GPtrArray) prose = g_ptr_array_new_with_free_func(bounce_finding_free);
    bounce_text_read(mail, text, words, prose);
    for (guint i = 0; i < findings->len; i++) {
        BounceFinding *f = findings->pdata[i];
        for (guint k = 0; k < prose->len && !*f->prose; k++) {
            BounceFinding *p = prose->pdata[k];
            if (g_ascii_strcasecmp(p->recipient, f->recipient) == 0)
                f->prose = (g_free(f->prose), g_strdup(p->text));
        }
        if (!*f->text)
            f->text = (g_free(f->text), g_strdup(f->prose));
    }
}

// The fields of a report may stand in its text, or in a report that was forwarded inside one that itself says
// nothing.
static void read_inline_report(const Mail *mail, const char *text, GPtrArray *findings)
{
    if (strstr(text, "Final-Recipient:")) {
        bounce_dsn_read(text, strlen(text), findings);
        return;
    }
    g_autofree char *status = bounce_find_status(text);
    if (status || bounce_find_reply(text))
        return;
    g_autofree char *whole = bounce_text_whole(mail);
    const char *fields = strstr(whole, "\nFinal-Recipient:");
    if (fields)
        bounce_dsn_read(fields + 1, strlen(fields + 1), findings);
}

static void read_findings(const Mail *mail, const char *text, MailWords *words, GPtrArray *findings)
{
    for (guint i = 0; i < mail->parts->len; i++) {
        const MailPart *part = mail->parts->pdata[i];
        if (part->embedded || strstr(part->type, "delivery-status") == NULL)
            continue;
        gsize len = 0;
        const char *bytes = part_bytes(part, &len);
        bounce_dsn_read(bytes, len, findings);
    }
    if (findings->len == 0)
        read_inline_report(mail, text, findings);
    gboolean named = FALSE;
    for (guint i = 0; i < findings->len; i++)
        named |= *((const BounceFinding *)findings->pdata[i])->recipient != '\0';
    if (named) {
        join_prose(mail, text, words, findings);
        return;
    }
    g_ptr_array_set_size(findings, 0);
    bounce_text_read(mail, text, words, findings);
}

static void add_unknown(const Mail *mail, const char *text, GPtrArray *findings)
{
    g_autofree char *whole = bounce_text_whole(mail);
    gsize own = MIN(strlen(text), strlen(whole));
    g_autofree char *recipient = bounce_original_recipient(mail, whole + own);
    g_ptr_array_add(findings, bounce_finding_new(recipient, "", "", ""));
}

static gboolean is_warning(const Mail *mail, const char *text, MailWords *words)
{
    g_autofree char *subject = mailwords_fold(mail->subject), *body = mailwords_fold(text);
    return mailwords_has(words, "bounce.warning", subject, NULL) ||
           mailwords_has(words, "bounce.warning", body, NULL);
}

static void read_report(BounceReport *report, const Mail *mail, const char *text, MailWords *words)
{
    g_autoptr(GPtrArray) findings = g_ptr_array_new_with_free_func(bounce_finding_free);
    read_findings(mail, text, words, findings);
    if (findings->len == 0)
        add_unknown(mail, text, findings);
    gboolean warning = is_warning(mail, text, words);
    BounceWhole whole = {.text = text, .several = findings->len > 1};
    for (guint i = 0; i < findings->len; i++) {
        BounceFinding *f = findings->pdata[i];
        if (warning && !*f->action) {
            g_free(f->action);
            f->action = g_strdup("delayed");
        }
        add_bounce(report, f, &whole, words);
    }
}

static gboolean read_complaint(BounceReport *report, const Mail *mail, MailWords *words)
{
    const MailPart *part = part_of_type(mail, "message/feedback-report");
    g_autofree char *subject = mailwords_fold(mail->subject);
    if (!part && !mailwords_begins(words, "bounce.complaint", subject, NULL))
        return FALSE;
    g_autofree char *recipient = part ? complaining_recipient(part) : g_strdup("");
    add_complaint(report, recipient);
    report->is_report = TRUE;
    return TRUE;
}

// Amazon SES tells of bounces in JSON.
static gboolean read_notification(BounceReport *report, const char *text, MailWords *words)
{
    g_autoptr(GPtrArray) findings = g_ptr_array_new_with_free_func(bounce_finding_free);
    BounceWhole nothing = {.text = ""};
    switch (bounce_sns_read(text, findings)) {
    case SNS_NONE:
        return FALSE;
    case SNS_COMPLAINT:
        for (guint i = 0; i < findings->len; i++)
            add_complaint(report, ((BounceFinding *)findings->pdata[i])->recipient);
        break;
    case SNS_BOUNCE:
        for (guint i = 0; i < findings->len; i++)
            add_bounce(report, findings->pdata[i], &nothing, words);
        break;
    }
    report->is_report = TRUE;
    return TRUE;
}

BounceReport *bounce_read(const Mail *mail, MailWords *words)
{
    BounceReport *report = g_new0(BounceReport, 1);
    report->bounces = g_ptr_array_new_with_free_func(bounce_free);
    if (read_complaint(report, mail, words))
        return report;
    g_autofree char *text = bounce_text_report(mail, words);
    if (read_notification(report, text, words))
        return report;
    report->is_report = is_report_type(mail) || part_of_type(mail, "message/delivery-status") ||
                        prose_score(mail, text, words) >= PROSE_SCORE_MIN;
    if (report->is_report)
        read_report(report, mail, text, words);
    return report;
}

json_t *bounce_json(const Bounce *bounce)
{
    static const char *const classes[] = {"", "delayed", "soft", "hard", "delivered"};
    json_t *json = json_object();
    const struct {
        const char *name, *value;
    } members[] = {{"recipient", bounce->recipient},
                   {"status", bounce->status},
                   {"class", classes[bounce->class]},
                   {"reason", bounce->reason},
                   {"diagnostic", bounce->diagnostic}};
    for (gsize i = 0; i < G_N_ELEMENTS(members); i++) {
        if (*members[i].value)
            json_object_set_new(json, members[i].name, json_string(members[i].value));
    }
    return json;
}
