// Machines against people, delivery reports, threads and authentication: rows of headers and text, and what a
// person would say of them.
#include "tests/unit/cm.h"

#include "reader/authres.h"
#include "reader/bounce.h"
#include "reader/context.h"
#include "reader/machine.h"
#include "reader/newtext.h"
#include "reader/threads.h"
#include "tests/unit/reply_scene.h"

static MailWords *words;

static int setup(void **state)
{
    (void)state;
    words = scene_words();
    return 0;
}

static int teardown(void **state)
{
    (void)state;
    scene_words_free(words);
    return 0;
}

#define FROM "From: Jane Miller <jane@acme.example>\nTo: ar@us.example\n"
#define RE FROM "Subject: Re: Reminder 7\nIn-Reply-To: <a@us.example>\n"

static MachineKind judge(const char *headers, const char *body)
{
    g_autoptr(Mail) mail = scene_mail(headers, body);
    NewTextInput input = {.words = words, .from_name = mail->from_name, .from_address = mail->from_address};
    g_autoptr(NewText) text = newtext_read(mail, &input);
    return machine_judge(mail, text, words).kind;
}

static void test_machine(void **state)
{
    static const char quoting[] =
        "We pay on Friday.\n\nOn 4 May 2026 at 10:12, Otto <ar@us.example> wrote:\n> Please pay.\n";
    static const struct {
        const char *headers, *body;
        MachineKind want;
    } rows[] = {
        {RE, "We pay on Friday.\n", MACHINE_NONE},
        {RE "Auto-Submitted: auto-replied (vacation)\n", "x\n", MACHINE_OTHER},
        {RE "Auto-Submitted: auto-replied\n", "I am out of the office until Monday.\n", MACHINE_ABSENCE},
        {RE "Auto-Submitted: no\n", "We pay on Friday.\n", MACHINE_NONE},
        {RE "X-Autoreply: no\n", "We pay on Friday.\n", MACHINE_NONE},
        {RE "X-Auto-Response-Suppress: DR, OOF, AutoReply\n", "x\n", MACHINE_OTHER},
        {RE "X-Auto-Response-Suppress: None\n", "x\n", MACHINE_NONE},
        {RE "Precedence: bulk\n", "x\n", MACHINE_OTHER},
        {RE "Precedence: list\n", "x\n", MACHINE_LIST},
        {RE "Precedence: list\n", quoting, MACHINE_NONE}, // a colleague who reads a group's mail
        {RE "Return-Path: <>\n", "x\n", MACHINE_OTHER},
        {RE "Return-Path: <>\n", quoting, MACHINE_NONE}, // redirected by a mailbox rule
        {FROM "Subject: Automatic reply: Reminder 7\n", "x\n", MACHINE_ABSENCE},
        {FROM "Subject: [EXTERNAL] Automatische Antwort: Rechnung 7\n", "x\n", MACHINE_ABSENCE},
        {FROM "Subject: =?utf-8?q?R=C3=A9ponse_automatique_=3A_facture_7?=\n", "x\n", MACHINE_ABSENCE},
        {FROM "Subject: Re: Automatic reply: Reminder 7\n", "We pay on Friday.\n", MACHINE_NONE},
        {FROM "Subject: Read about your invoice\n", "We pay on Friday.\n", MACHINE_NONE},
        {FROM "Subject: Gelesen: Rechnung 7\n", "wurde gelesen\n", MACHINE_RECEIPT},
        {FROM "Subject: Read: your terms\n", "We do not pay interest.\n", MACHINE_NONE},
        {RE, "Thank you for your invoice. This is an automated message. Invoices are paid in 45 days.\n",
         MACHINE_RECEIVED},
        {RE,
         "Tack för ditt mejl. Jag är på semester. Vid brådskande ärenden ring växeln. Tillbaka den 3 juni.\n",
         MACHINE_ABSENCE},
        {FROM "Subject: Urlaub und Zahlung\n", "Wir zahlen nach dem Urlaub.\n", MACHINE_NONE},
        // no header, no subject: sentences
        {RE,
         "Thank you for your e-mail. Our office is closed. We reopen on 17 August and will answer all "
         "messages then.\n",
         MACHINE_ABSENCE},
        {RE, "Your request (#48812) has been received and is being reviewed by our team.\n",
         MACHINE_RECEIVED},
        {RE, "Please click the link below to complete the verification process.\n", MACHINE_CHALLENGE},
        // people who are away, too
        {RE, "I am on holiday until Monday, the invoice will be paid when I am back.\n", MACHINE_NONE},
        {RE, "Our office is closed.\n", MACHINE_NONE},
        {RE, "Ich bin diese Woche im Urlaub, die Zahlung macht mein Kollege.\n", MACHINE_NONE},
    };
    (void)state;
    for (gsize i = 0; i < G_N_ELEMENTS(rows); i++)
        assert_int_equal(judge(rows[i].headers, rows[i].body), rows[i].want);
}

static void test_disposition(void **state)
{
    (void)state;
    assert_int_equal(judge(FROM "Subject: x\nMIME-Version: 1.0\nContent-Type: multipart/report;\n"
                                " report-type=disposition-notification; boundary=b\n",
                           "--b\n\nread\n--b\nContent-Type: message/disposition-notification\n\n"
                           "Original-Message-ID: <m@us.example>\n--b--\n"),
                     MACHINE_RECEIPT);
}

static void test_deputy(void **state)
{
    (void)state;
    g_autofree char *named = machine_deputy("In urgent cases please contact Tom (tom.lee@Acme.example).",
                                            "jane@acme.example", words);
    g_autofree char *self =
        machine_deputy("Please contact jane@acme.example again.", "jane@acme.example", words);
    g_autofree char *nobody = machine_deputy("I am away.", "jane@acme.example", words);
    assert_string_equal(named, "tom.lee@acme.example");
    assert_null(self);
    assert_null(nobody);
}

#define DAEMON "From: Mail Delivery System <MAILER-DAEMON@mx.example>\nTo: ar@us.example\nReturn-Path: <>\n"

static void test_bounces(void **state)
{
    static const struct {
        const char *headers, *body, *recipient, *status, *reason;
        BounceClass want;
    } rows[] = {
        {DAEMON "Subject: Undelivered Mail Returned to Sender\n",
         "This is the mail system at host mx.example.\n\nI'm sorry to have to inform you that your message "
         "could not\n"
         "be delivered to one or more recipients.\n\n<jane@acme.example>: host mx.acme.example[192.0.2.1] "
         "said:\n"
         "    550 5.1.1 <jane@acme.example>: Recipient address rejected: User unknown (in reply to\n    RCPT "
         "TO command)\n",
         "jane@acme.example", "5.1.1", "userunknown", BOUNCE_HARD},
        {DAEMON "Subject: failure notice\n",
         "Hi. This is the qmail-send program at mx.example.\nI'm afraid I wasn't able to deliver your "
         "message to the "
         "following addresses.\n\n<jane@acme.example>:\n192.0.2.1 does not like recipient.\nRemote host "
         "said: 552 5.2.2 "
         "mailbox is over quota\n\n--- Below this line is a copy of the message.\n\nTo: other@acme.example\n",
         "jane@acme.example", "5.2.2", "mailboxfull", BOUNCE_SOFT},
        {DAEMON "Subject: Mail delivery failed: returning message to sender\nX-Failed-Recipients: "
                "jane@acme.example\n",
         "This message was created automatically by mail delivery software.\n\n  jane@acme.example\n"
         "    Unrouteable address\n",
         "jane@acme.example", "5.0.0", "userunknown", BOUNCE_HARD},
        {DAEMON "Subject: Delayed Mail (still being retried)\n",
         "THIS IS A WARNING ONLY.  YOU DO NOT NEED TO RESEND YOUR MESSAGE.\n\nYour message could not be "
         "delivered for more "
         "than 4 hours.\nIt will be retried.\n\n<jane@acme.example>: connect to mx.acme.example: Connection "
         "timed out\n",
         "jane@acme.example", "4.0.0", "expired", BOUNCE_DELAYED},
        {"From: postmaster@acme.example\nTo: ar@us.example\nSubject: Unzustellbar: Rechnung 7\n",
         "Ihre Nachricht konnte nicht zugestellt werden:\n\njane@acme.example\nDie Mailbox des Empfängers "
         "ist voll.\n",
         "jane@acme.example", "5.0.0", "mailboxfull", BOUNCE_SOFT},
        // at which command the server refused: said in the transcript
        {DAEMON "Subject: Returned mail: User unknown\n",
         "   ----- The following addresses had permanent fatal errors -----\n<jane@acme.example>\n\n"
         "   ----- Transcript of session follows -----\n... while talking to mx.acme.example.:\n>>> DATA\n"
         "<<< 550 <jane@acme.example>... User unknown\n",
         "jane@acme.example", "5.0.0", "filtered", BOUNCE_SOFT},
        {DAEMON "Subject: Undelivered Mail Returned to Sender\n",
         "<jane@acme.example>: host mx.acme.example[192.0.2.1] refused to talk to me: 554 Rejected\n",
         "jane@acme.example", "5.0.0", "blocked", BOUNCE_SOFT},
        // words of two lists near each other
        {DAEMON "Subject: Undelivered Mail Returned to Sender\n",
         "<jane@acme.example>: 550 Die Adresse wurde bei uns leider nicht gefunden\n", "jane@acme.example",
         "5.0.0", "userunknown", BOUNCE_HARD},
        {DAEMON "Subject: Undelivered Mail Returned to Sender\n",
         "<jane@acme.example>: 550 the mailbox of this customer is locked\n", "jane@acme.example", "5.0.0",
         "suspend", BOUNCE_SOFT},
        // the server's words are quoted below
        {DAEMON "Subject: Delivery Status Notification (Failure)\nX-Failed-Recipients: jane@acme.example\n",
         "Your message to jane@acme.example has been blocked. See below.\n\nThe response was:\n\n"
         "552 5.3.4 message size exceeds the limit\n",
         "jane@acme.example", "5.3.4", "mesgtoobig", BOUNCE_SOFT},
        // old sendmail: the recipient stands in the summary only
        {DAEMON "Subject: Returned mail: Host unknown\n",
         "   ----- Transcript of session follows -----\n550 acme.example (smtp)... 550 Host unknown\n"
         "554 <jane@acme.example>... 550 Host unknown (Authoritative answer from name server)\n",
         "jane@acme.example", "5.0.0", "hostunknown", BOUNCE_HARD},
        // nobody is named: the message that came back, or our return path, tells
        {DAEMON "Subject: Returned mail\n",
         "The mailbox of the recipient is full.\n\n----- Original message -----\n\nFrom: ar@us.example\n"
         "To: Jane <jane@acme.example>\nSubject: x\n",
         "jane@acme.example", "5.0.0", "mailboxfull", BOUNCE_SOFT},
        {"From: MAILER-DAEMON@mx.example\nReturn-Path: <>\nTo: bounces+jane=acme.example@us.example\n"
         "Subject: failure notice\n",
         "Your message could not be delivered: the user is unknown.\n", "jane@acme.example", "5.0.0",
         "userunknown", BOUNCE_HARD},
        // a report inside one that says nothing
        {DAEMON "Subject: Undelivered Mail Returned to Sender\n",
         "Your mail could not be delivered.\n\nReturn-Path: <>\nSubject: Undelivered\n\n"
         "Reporting-MTA: dns; mx.example\n\nFinal-Recipient: rfc822; jane@acme.example\nAction: failed\n"
         "Status: 5.2.2\n",
         "jane@acme.example", "5.2.2", "mailboxfull", BOUNCE_SOFT},
    };
    (void)state;
    for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autoptr(Mail) mail = scene_mail(rows[i].headers, rows[i].body);
        g_autoptr(BounceReport) report = bounce_read(mail, words);
        assert_true(report->is_report && report->failed);
        assert_int_equal(report->bounces->len, 1);
        const Bounce *bounce = report->bounces->pdata[0];
        assert_string_equal(bounce->recipient, rows[i].recipient);
        assert_string_equal(bounce->status, rows[i].status);
        assert_string_equal(bounce->reason, rows[i].reason);
        assert_int_equal(bounce->class, rows[i].want);
    }
}

#define REPORT                                                                                               \
    DAEMON "Subject: x\nMIME-Version: 1.0\nContent-Type: multipart/report; report-type=delivery-status; "    \
           "boundary=b\n"

static void test_delivery_status(void **state)
{
    static const char body[] =
        "--b\n\nSee below.\n--b\nContent-Type: message/delivery-status\n\n"
        "Reporting-MTA: dns; mx.example\nOriginal-Envelope-Id: env-7\n\n"
        "Final-Recipient: rfc822; a@acme.example\nAction: failed\nStatus: 5.0.0\n"
        "Diagnostic-Code: smtp; 550 5.1.2 <a@acme.example>...\n Host unknown\n\n"
        "Final-Recipient: rfc822;b@acme.example\nAction: delayed\nStatus: 4.4.1\n\n"
        "Final-Recipient: rfc822;c@acme.example\nAction: relayed\nStatus: 2.0.0\n"
        "--b\nContent-Type: text/rfc822-headers\n\nMessage-ID: <s.ab.cd@us.example>\n--b--\n";
    (void)state;
    g_autoptr(Mail) mail = scene_mail(REPORT, body);
    g_autoptr(BounceReport) report = bounce_read(mail, words);
    assert_int_equal(report->bounces->len, 3);
    const Bounce *a = report->bounces->pdata[0], *b = report->bounces->pdata[1],
                 *c = report->bounces->pdata[2];
    assert_string_equal(a->status, "5.1.2");
    assert_string_equal(a->reason, "hostunknown");
    assert_int_equal(a->class, BOUNCE_HARD);
    assert_string_equal(a->diagnostic, "550 5.1.2 <a@acme.example>... Host unknown");
    assert_int_equal(b->class, BOUNCE_DELAYED);
    assert_string_equal(b->reason, "expired");
    assert_int_equal(c->class, BOUNCE_DELIVERED);
    g_autoptr(GPtrArray) marks = threads_find(mail, NULL);
    assert_int_equal(marks->len, 2);
    assert_string_equal(((ThreadMark *)marks->pdata[0])->where, "envelope-id");
    assert_string_equal(((ThreadMark *)marks->pdata[1])->id, "s.ab.cd@us.example");
}

static void test_no_bounce(void **state)
{
    static const struct {
        const char *headers, *body;
    } rows[] = {
        {RE, "Your invoice was rejected, please correct it.\n"},
        {FROM "Subject: Delivery failed\n",
         "Your delivery of 4 May was not delivered to our yard. jane@acme.example\n"},
        {RE, "The mailbox ap@acme.example does not exist any more, write to me.\n"},
    };
    (void)state;
    for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autoptr(Mail) mail = scene_mail(rows[i].headers, rows[i].body);
        g_autoptr(BounceReport) report = bounce_read(mail, words);
        assert_false(report->is_report);
    }
}

static void test_threads(void **state)
{
    static const char headers[] =
        "Received: from mx.acme.example by mx.us.example with ESMTP\n for <ar+TOK3@us.example>; Mon, 4 May "
        "2026\n"
        "From: jane@acme.example\nTo: ar+TOK1@us.example, x+no@other.example\n"
        "Delivered-To: ar+TOK2@us.example\nIn-Reply-To: <s.1.2@us.example> (reminder)\n"
        "References: <a@us.example>\n <s.1.2@us.example>\n";
    static const char *const want[] = {"s.1.2@us.example", "a@us.example", "TOK1", "TOK2", "TOK3",
                                       "q@us.example"};
    (void)state;
    g_autoptr(Mail) mail =
        scene_mail(headers, "Hello\n\n> Message-ID:\n>  <ignored\n> Message-ID: <q@us.example>\n");
    json_t *json = json_loads("{\"ours\":[\"AR@US.example\"]}", 0, NULL);
    g_autoptr(InboundContext) context = context_parse(json, NULL);
    g_autoptr(GPtrArray) marks = threads_find(mail, context);
    assert_int_equal(marks->len, G_N_ELEMENTS(want));
    for (gsize i = 0; i < G_N_ELEMENTS(want); i++)
        assert_string_equal(((ThreadMark *)marks->pdata[i])->id, want[i]);
    json_decref(json);
}

static void test_authres_grammar(void **state)
{
    static const struct {
        const char *value;
        int count; // -1: malformed
        const char *authserv, *method, *result, *domain;
    } rows[] = {
        {"mx.us.example; dmarc=pass header.from=Acme.example", 1, "mx.us.example", "dmarc", "pass",
         "acme.example"},
        {"MX.us.example. 1; dkim=pass (2048-bit; key) header.i=@acme.example header.b=AbC/+=", 1,
         "mx.us.example", "dkim", "pass", "acme.example"},
        {"mx.us.example; spf=softfail smtp.mailfrom=\"jane doe\"@acme.example", -1, NULL, NULL, NULL, NULL},
        {"mx.us.example; spf=softfail reason=\"why; not\" smtp.mailfrom=jane@acme.example; dkim=none", 2,
         "mx.us.example", "spf", "softfail", "acme.example"},
        {"mx.us.example; none", 0, NULL, NULL, NULL, NULL},
        {"mx.us.example", 0, NULL, NULL, NULL, NULL},
        {"mx.us.example; dkim = pass (a (nested) comment) ; ", 1, "mx.us.example", "dkim", "pass", ""},
        {"mx.us.example; dmarc=pass (unclosed", -1, NULL, NULL, NULL, NULL},
        {"; dmarc=pass", -1, NULL, NULL, NULL, NULL},
        {"mx.us.example; dmarc", -1, NULL, NULL, NULL, NULL},
        {"mx.us.example; dmarc=pass header.from", -1, NULL, NULL, NULL, NULL},
    };
    (void)state;
    for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autoptr(GPtrArray) results = authres_array_new();
        assert_int_equal(authres_parse(rows[i].value, TRUE, results), rows[i].count >= 0);
        assert_int_equal(results->len, MAX(rows[i].count, 0));
        if (results->len == 0)
            continue;
        const AuthResult *first = results->pdata[0];
        assert_string_equal(first->authserv, rows[i].authserv);
        assert_string_equal(first->method, rows[i].method);
        assert_string_equal(first->result, rows[i].result);
        assert_string_equal(first->domain, rows[i].domain);
    }
}

static void test_authres_position(void **state)
{
    static const char headers[] =
        "Authentication-Results: mx.us.example; dmarc=pass header.from=acme.example\n"
        "Authentication-Results: other.example; dkim=pass header.d=acme.example\n"
        "Received: from acme by us; Mon, 4 May 2026 10:00:00 +0000\n"
        "Authentication-Results: mx.us.example; spf=pass smtp.mailfrom=acme.example\n" FROM;
    (void)state;
    g_autoptr(Mail) mail = scene_mail(headers, "x\n");
    json_t *json = json_loads("{\"authserv_ids\":[\"MX.us.example\"]}", 0, NULL);
    g_autoptr(InboundContext) context = context_parse(json, NULL);
    g_autoptr(GPtrArray) named = authres_read(mail, context), any = authres_read(mail, NULL);
    static const gboolean want_named[] = {TRUE, FALSE, FALSE}, want_any[] = {TRUE, TRUE, FALSE};
    assert_int_equal(named->len, 3);
    for (guint i = 0; i < 3; i++) {
        assert_int_equal(((AuthResult *)named->pdata[i])->trusted, want_named[i]);
        assert_int_equal(((AuthResult *)any->pdata[i])->trusted, want_any[i]);
    }
    json_decref(json);
}

static void test_context(void **state)
{
    static const struct {
        const char *json, *error; // NULL: read
    } rows[] = {
        {"{}", NULL},
        {"{\"future\":1,\"region\":null}", NULL},
        {"{\"invoices\":[{\"number\":\"7\",\"due\":\"2026-05-04\",\"amount\":\"12.50\",\"currency\":\"EUR\"}]"
         "}",
         NULL},
        {"{\"invoices\":[{\"number\":\"7\",\"amount\":12.5,\"currency\":\"EUR\"}]}", NULL},
        {"{\"invoices\":[{\"number\":7}]}", "context: invoices[0].number: not a string"},
        {"{\"invoices\":[{\"number\":\"7\"},{}]}", "context: invoices[1].number: missing"},
        {"{\"invoices\":[{\"number\":\"7\",\"due\":\"4 May\"}]}",
         "context: invoices[0].due: not a date (YYYY-MM-DD)"},
        {"{\"invoices\":[{\"number\":\"7\",\"amount\":\"12,50\"}]}",
         "context: invoices[0].amount: not an amount"},
        {"{\"invoices\":[{\"number\":\"7\",\"currency\":\"EURO\"}]}",
         "context: invoices[0].currency: not an ISO 4217 currency"},
        {"{\"invoices\":{}}", "context: invoices: not an array"},
        {"{\"ours\":[1]}", "context: ours: an entry is not a string"},
        {"{\"reminder_date\":20260504}", "context: reminder_date: not a date (YYYY-MM-DD)"},
        {"{\"language\":[]}", "context: language: not a string"},
        {"{\"own_text\":[\"xyz\"]}", "context: own_text: an entry is not 16 hex digits"},
        {"{\"next_weekday\":\"soon\"}", "context: next_weekday: neither \"later\" nor \"earlier\""},
        {"[]", "context: the file: not a JSON object"},
    };
    (void)state;
    for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
        json_t *json = json_loads(rows[i].json, 0, NULL);
        g_autoptr(GError) error = NULL;
        g_autoptr(InboundContext) context = context_parse(json, &error);
        assert_int_equal(context != NULL, rows[i].error == NULL);
        if (rows[i].error)
            assert_string_equal(error->message, rows[i].error);
        if (context && context->invoices->len > 0)
            assert_int_equal(((ContextInvoice *)context->invoices->pdata[0])->amount_minor, 1250);
        json_decref(json);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_machine),          cmocka_unit_test(test_disposition),
        cmocka_unit_test(test_deputy),           cmocka_unit_test(test_bounces),
        cmocka_unit_test(test_delivery_status),  cmocka_unit_test(test_no_bounce),
        cmocka_unit_test(test_threads),          cmocka_unit_test(test_authres_grammar),
        cmocka_unit_test(test_authres_position), cmocka_unit_test(test_context),
    };
    return cmocka_run_group_tests_name("machine", tests, setup, teardown);
}
