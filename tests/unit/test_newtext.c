// New text, signature and quote: each row is a mail as a client writes it, and what a person would say its
// writer added. White space does not count.
#include "tests/unit/cm.h"

#include "policy/base/text.h"
#include "reader/newtext.h"
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

typedef struct {
    const char *text, *new_text, *signature;
} Row;

static void assert_squeezed(const char *got, const char *want)
{
    g_autofree char *a = text_squeeze(got), *b = text_squeeze(want);
    assert_string_equal(a, b);
}

static const NewTextInput *writer(void)
{
    static NewTextInput input;
    input =
        (NewTextInput){.words = words, .from_name = "Jane Miller", .from_address = "j.miller@acme.example"};
    return &input;
}

static void check_plain(const Row *rows, gsize n)
{
    for (gsize i = 0; i < n; i++) {
        g_autoptr(NewText) got = newtext_plain(rows[i].text, FALSE, FALSE, writer());
        assert_squeezed(got->new_text, rows[i].new_text);
        if (rows[i].signature)
            assert_squeezed(got->signature, rows[i].signature);
    }
}

static void test_attributions(void **state)
{
    static const Row rows[] = {
        {"We pay Friday.\n\nOn Mon, 4 May 2026 at 10:12, Otto Kern <ar@us.example> wrote:\n> Dear Jane\n",
         "We pay Friday.", ""},
        {"We pay Friday.\nOn Mon, 4 May 2026 at 10:12, Otto Kern via Accounts Receivable <\nar@us.example> "
         "wrote:\n\n> x\n",
         "We pay Friday.", ""},
        {"Wir zahlen.\n\nAm 04.05.2026 um 10:12 schrieb Otto Kern:\n> x\n", "Wir zahlen.", ""},
        {"Ja.\n\nOtto Kern <ar@us.example> schrieb am Mo., 4. Mai 2026,\n10:12:\n\n> x\n", "Ja.", ""},
        {"Oui.\n\nLe lun. 4 mai 2026 à 10:12, Otto Kern <ar@us.example> a écrit :\n\n> x\n", "Oui.", ""},
        {"Sí.\n\nEl lun, 4 may 2026 a las 10:12, Otto Kern (<ar@us.example>)\nescribió:\n\n> x\n", "Sí.", ""},
        {"Va bene.\n\nIl giorno lun 4 mag 2026 alle ore 10:12 Otto Kern <ar@us.example>\nha scritto:\n\n> "
         "x\n",
         "Va bene.", ""},
        {"Goed.\n\nOp ma 4 mei 2026 om 10:12 schreef Otto Kern <ar@us.example>:\n\n> x\n", "Goed.", ""},
        {"Sim.\n\nOtto Kern <ar@us.example> escreveu em seg., 4/05/2026 à(s)\n10:12:\n\n> x\n", "Sim.", ""},
        {"Yes.\n\n2026-05-04 10:12 GMT+02:00 Otto Kern <ar@us.example>:\n\n> x\n", "Yes.", ""},
        // an unmarked quote, as webmail writes it
        {"Paid today.\n\n On Monday, 4 May 2026 at 10:12:13 CEST, Otto Kern <ar@us.example> wrote:\n \n Dear "
         "Jane,\n\n please pay.\n",
         "Paid today.", ""},
        // a sentence that only looks like one
        {"On 4 May we wrote:\nthe goods are broken. Nobody answered.",
         "On 4 May we wrote:\nthe goods are broken. Nobody answered.", ""},
        {"reply On Wed, Apr 4, 2026 at 3:59 PM, ar@us.example wrote:\n> Hi\n", "reply", ""},
    };
    (void)state;
    check_plain(rows, G_N_ELEMENTS(rows));
}

static void test_header_blocks(void **state)
{
    static const Row rows[] = {
        {"Ok\n\n-----Original Message-----\nFrom: a\nSent: b\n\nold", "Ok", ""},
        {"Ok\n________________________________\nFrom: Otto <ar@us.example>\nSent: Monday, May 4, 2026 10:12 "
         "AM\nTo: Jane\nSubject: x\n\nold",
         "Ok", ""},
        {"Gut\n\nVon: Otto <ar@us.example>\nGesendet: Montag, 4. Mai 2026 10:12\nAn: Jane\nBetreff: x\n\nalt",
         "Gut", ""},
        {"Bien\n\nDe : Otto <ar@us.example>\nEnvoyé : lundi 4 mai 2026 10:12\nÀ : Jane\nObjet : x\n\nvieux",
         "Bien", ""},
        {"Ok\n\n*From:* Otto <ar@us.example>\n*Sent:* Monday, May 4, 2026 10:12 AM\n*To:* Jane\n*Subject:* "
         "x\n\nold",
         "Ok", ""},
        {"Ok\n\nFrom:   \"Otto\" <ar@us.example>\nTo:     <j.miller@acme.example>\nDate:   04.05.2026 "
         "10:12\nSubject:        x\n\nold",
         "Ok", ""},
        // a language without words here: three labels, an address, a date with a time
        {"Da\n\nPošiljatelj: Otto <ar@us.example>\nPoslano: 4.5.2026. 10:12\nPrimatelj: Jane\nPredmet: "
         "x\n\nstaro",
         "Da", ""},
        // Notes: labels and values below one another
        {"Ok\n\nOtto <ar@us.example>\n04.05.2026 10:12\n\nTo\nJane\ncc\n\nSubject\nx\n\nold", "Ok", ""},
        // GroupWise
        {"Ok\n\n>>> Otto <ar@us.example> 04.05.2026 10:12 >>>\nold", "Ok", ""},
        // marked below a header block: what bears no mark was typed in between
        {"See below.\n\nFrom: Otto <ar@us.example>\nSent: Monday\nTo: Jane\nSubject: x\n\n> pay\n> now\n\n"
         "On Friday.",
         "See below. On Friday.", ""},
        // a ticket system's frame
        {"##- Please type your reply above this line -##\n\nJane Miller (Acme)\n\n4 May 2026, 10:12 "
         "CEST\n\nOk",
         "Ok", ""},
        {"For you?\n\n---------- Forwarded message ---------\nFrom: Otto <ar@us.example>\nDate: Mon, 4 May "
         "2026\nSubject: x\n\nold",
         "For you?", ""},
        // no header block
        {"From: 3 May we close.\nTo: 9 May nobody is here.\nRegards",
         "From: 3 May we close.\nTo: 9 May nobody is here.\nRegards", ""},
        {"Please note\nDate: 5 May\nAmount: 500", "Please note\nDate: 5 May\nAmount: 500", ""},
    };
    (void)state;
    check_plain(rows, G_N_ELEMENTS(rows));
}

static void test_signatures(void **state)
{
    static const Row rows[] = {
        {"Paid.\n\nKind regards\nJane Miller\nAcme Ltd\n", "Paid. Kind regards", "Jane Miller Acme Ltd"},
        {"Paid.\n\nJane", "Paid.", "Jane"},
        {"Paid.\n-- \nAnybody at all\n", "Paid.", "-- Anybody at all"},
        {"Paid.\n\nSent from my iPhone", "Paid.", "Sent from my iPhone"},
        {"Bezahlt.\n\nVon meinem iPhone gesendet", "Bezahlt.", "Von meinem iPhone gesendet"},
        {"Von meinem Kollegen habe ich nichts gehört.", "Von meinem Kollegen habe ich nichts gehört.", ""},
        {"Sent from our new account on Friday.", "Sent from our new account on Friday.", ""},
        {"Paid.\n\nThanks\n\nAlso, invoice 7 is wrong.", "Paid. Thanks Also, invoice 7 is wrong.", ""},
        {"Paid.\n\nMit freundlichen Grüßen\nPetra Lang\nBuchhaltung\nTel. 030 1234567",
         "Paid. Mit freundlichen Grüßen", "Petra Lang Buchhaltung Tel. 030 1234567"},
        {"Paid.\n\nBest\nJane\n\nP.S. Invoice 8 follows next week.\n",
         "Paid. Best P.S. Invoice 8 follows next week.", "Jane"},
        {"Paid.\n\nJane Miller | Acme\n\nThis e-mail is confidential and may be legally privileged.", "Paid.",
         NULL},
        {"Paid.\n\nThis message is intended solely for the addressee.\nIf you have received this in error "
         "delete it.",
         "Paid.", NULL},
        {"Jane,\nthis is for you.", "Jane,\nthis is for you.", ""},
        {"Sent from my iPhone\n\nWe will pay invoice 12 on Friday as agreed.",
         "We will pay invoice 12 on Friday as agreed.", "Sent from my iPhone"},
        // somebody else signs than the From header says
        {"It is paid since Monday, see below.\n\nTom Lee\nAcme Payables",
         "It is paid since Monday, see below.", "Tom Lee Acme Payables"},
        {"Please write to these two:\n\nTom Lee\nEva Kern", "Please write to these two: Tom Lee Eva Kern",
         ""},
        {"It must read\n\nJane Miller\n\nand not Miler, please change it.",
         "It must read Jane Miller and not Miler, please change it.", ""},
        {"Please call her:\n\nEva Kern\n+49 30 1234567", "Please call her: Eva Kern +49 30 1234567", ""},
        {"Two points:\n---\nfirst, the invoice is wrong in two places and must be changed.\n---\nsecond, we "
         "paid.",
         "Two points: --- first, the invoice is wrong in two places and must be changed. --- second, we "
         "paid.",
         ""},
    };
    (void)state;
    check_plain(rows, G_N_ELEMENTS(rows));
}

static void test_quote_marks(void **state)
{
    static const Row rows[] = {
        {"> old\n>> older\n\nNew words.\n", "New words.", ""},
        {"New words.\n\n| old\n| older\n", "New words.", ""},
        {"We got >>> this offer <<< too\nsee it.", "We got >>> this offer <<< too\nsee it.", ""},
        {">From our side all is paid.", "From our side all is paid.", ""},
        {"Blah\n\nOn Thursday, October 25, 2026 at 3:03 PM, Bob wrote:\n\n> a\n (http://example.org/c) >\n> "
         "b\n",
         "Blah", ""},
    };
    (void)state;
    check_plain(rows, G_N_ELEMENTS(rows));
}

static void test_inline_answers(void **state)
{
    static const char text[] =
        "On Mon, 4 May 2026 at 10:12, Otto <ar@us.example> wrote:\n> Invoice 1 is open.\n\nPaid.\n\n"
        "> Invoice 2 is open.\n\nDisputed.\n\n> Kind regards\n\nJane Miller\n";
    (void)state;
    g_autoptr(NewText) got = newtext_plain(text, FALSE, FALSE, writer());
    assert_squeezed(got->new_text, "Paid. Disputed.");
    assert_squeezed(got->signature, "Jane Miller");
    assert_int_equal(got->pieces->len, 2);
    const NewTextPiece *first = got->pieces->pdata[0], *second = got->pieces->pdata[1];
    assert_squeezed(first->quote, "Invoice 1 is open.");
    assert_squeezed(first->text, "Paid.");
    assert_squeezed(second->quote, "Invoice 2 is open.");
    assert_squeezed(second->text, "Disputed.");
}

static GHashTable *hashes(const char *const *lines)
{
    GHashTable *own = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    for (int i = 0; lines[i]; i++)
        g_hash_table_insert(own, newtext_line_hash(lines[i]), GINT_TO_POINTER(i + 1));
    return own;
}

static void test_own_lines(void **state)
{
    static const char *const ours[] = {"Dear Jane Miller,",
                                       "our records show that invoice 77 is still open:",
                                       "Please pay by 9 May, or tell us why you cannot.",
                                       "Kind regards",
                                       "Otto Berg",
                                       "Us Ltd",
                                       NULL};
    static const Row rows[] = {
        // unmarked, without any splitter; the debtor's own closing has our line's hash
        {"We pay.\n\nKind regards\n\nDear Jane Miller,\n\nour records show that invoice 77 is still "
         "open:\n\nKind regards\n",
         "We pay. Kind regards", ""},
        // answered below
        {"Dear Jane Miller,\n\nour records show that invoice 77 is still open:\n\nWe pay.\n", "We pay.", ""},
        // wrapped by the client on the way
        {"We pay.\n\nour records show that invoice\n77 is still open:\nPlease pay by 9 May, or tell us "
         "why\nyou cannot.\n",
         "We pay.", ""},
        // short lines of ours, one after the other as we wrote them
        {"our records show that invoice 77 is still open:\nThis was paid on Monday.\n\nKind regards\nOtto "
         "Berg\n"
         "Us Ltd\n",
         "This was paid on Monday.", ""},
        // between our lines, in an unmarked quote: only ours tell the answer from the rest
        {"Please see my answers below.\n\nFrom: Otto <ar@us.example>\nSent: Monday\nSubject: x\n\nDear Jane "
         "Miller,\n\n"
         "our records show that invoice 77 is still open:\n\nThis was paid on Monday.\n\nPlease pay by 9 "
         "May, or tell us why you cannot.\n",
         "Please see my answers below. This was paid on Monday.", ""},
    };
    (void)state;
    g_autoptr(GHashTable) own = hashes(ours);
    NewTextInput input = *writer();
    input.own = own;
    for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autoptr(NewText) got = newtext_plain(rows[i].text, FALSE, FALSE, &input);
        assert_squeezed(got->new_text, rows[i].new_text);
    }
}

static void test_line_hash(void **state)
{
    (void)state;
    g_autofree char *a = newtext_line_hash("  a \t b\xC2\xA0"), *b = newtext_line_hash("a b"),
                    *none = newtext_line_hash(" \t");
    assert_string_equal(a, b);
    assert_string_equal(b, "c8687a08aa5d6ed2"); // SHA-256 of "a b"
    assert_null(none);
}

static void test_flowed(void **state)
{
    (void)state;
    g_autoptr(NewText) got = newtext_plain("This is one \nline.\n -- stuffed\n\n> quoted \n> on\n-- \nJane\n",
                                           TRUE, FALSE, writer());
    assert_string_equal(got->new_text, "This is one line.\n-- stuffed");
    assert_squeezed(got->quoted, "quoted on");
    assert_squeezed(got->signature, "-- Jane");
}

static void test_html(void **state)
{
    static const Row rows[] = {
        {"<div>Paid.</div><br><div class=\"gmail_quote\"><div class=\"gmail_attr\">On Mon, 4 May 2026, Otto "
         "wrote:</div>"
         "<blockquote>old</blockquote></div>",
         "Paid.", ""},
        {"<div>x</div><div "
         "class=gmail_quote><blockquote>one</blockquote><div>Paid.</div><blockquote>two</blockquote></div>",
         "x Paid.", ""},
        {"<p>Paid.</p><div id=\"divRplyFwdMsg\"><b>Z:</b> y</div><p>old</p>", "Paid.", ""},
        {"<div class=WordSection1><p class=MsoNormal>Paid.</p><div style='border:none;border-top:solid "
         "#E1E1E1 1.0pt'>"
         "<p class=MsoNormal><b>From:</b> Otto<br><b>Sent:</b> Monday<br><b>Subject:</b> "
         "x</p></div><p>old</p></div>",
         "Paid.", ""},
        {"<div>Paid.</div><div class=\"yahoo_quoted\"><div>On Monday Otto wrote:</div>old</div>", "Paid.",
         ""},
        {"<div>Paid.</div><div name=\"quote\">old</div>", "Paid.", ""},
        {"<div>Paid.</div><hr id=\"zwchr\" data-marker=\"__DIVIDER__\"><div "
         "data-marker=\"__QUOTED_TEXT__\">old</div>",
         "Paid.", ""},
        {"Paid.<br><div class=\"moz-cite-prefix\">On 4.5.26 Otto wrote:</div><blockquote "
         "type=\"cite\">old</blockquote>",
         "Paid.", ""},
        {"<p>Paid.</p><div class=\"gmail_signature\">Anybody</div>", "Paid.", "Anybody"},
        {"<style>p{}</style><div style=\"display:none\">preview</div><p>Paid &amp; done.</p>", "Paid & done.",
         ""},
        {"", "", ""},
    };
    (void)state;
    for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autoptr(NewText) got = newtext_html(rows[i].text, strlen(rows[i].text), "UTF-8", writer());
        assert_squeezed(got->new_text, rows[i].new_text);
        assert_squeezed(got->signature, rows[i].signature);
    }
}

// Nothing here may take more than linear time: a quadratic step would run for minutes.
static void test_hostile(void **state)
{
    static const char *const units[] = {
        ">",       "> ",           "On ",      "wrote:", "a@b <c@d> ",
        "<div>",   "<blockquote>", "From: \n", "-- \n",  "On 4 May 2026 10:10 a@b wrote:\n",
        "_____\n", "\n",           "(("};
    (void)state;
    for (gsize i = 0; i < G_N_ELEMENTS(units); i++) {
        g_autoptr(GString) text = g_string_new(NULL);
        while (text->len < 400000)
            g_string_append(text, units[i]);
        g_autoptr(NewText) plain = newtext_plain(text->str, i % 2, FALSE, writer());
        g_autoptr(NewText) html = newtext_html(text->str, text->len, "UTF-8", writer());
        assert_non_null(plain->new_text);
        assert_non_null(html->new_text);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_attributions),   cmocka_unit_test(test_header_blocks),
        cmocka_unit_test(test_signatures),     cmocka_unit_test(test_quote_marks),
        cmocka_unit_test(test_inline_answers), cmocka_unit_test(test_own_lines),
        cmocka_unit_test(test_line_hash),      cmocka_unit_test(test_flowed),
        cmocka_unit_test(test_html),           cmocka_unit_test(test_hostile),
    };
    return cmocka_run_group_tests_name("newtext", tests, setup, teardown);
}
