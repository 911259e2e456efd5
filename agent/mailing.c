// Makes one reminder out of a decision: the invoices, the people, the words. Called by remind.c, which sends
// it or, in shadow mode, does not. Whom to write to: exactly those the leading invoice went to, less the
// addresses that failed or must not be written to, plus the step's copies inside the house. Nothing is
// written to the ledger here.
#include "agent/mailing.h"

#include <string.h>

#include "agent/compose.h"
#include "agent/thread.h"
#include "agent/view.h"
#include "policy/base/text.h"
#include "store/stamp.h"

#define DEADLINE_DAYS 7

// ---- the people --------------------------------------------------------------------------------------

static char **writable(const Mailing *m, const GPtrArray *states, char *const *list)
{
    GPtrArray *out = g_ptr_array_new();
    for (; list != NULL && *list != NULL; list++)
        if (compose_address_fit(*list) && !settings_is_ours(m->o->agent->settings, *list) &&
            debtor_may_write(m->o->agent->settings, m->o->account, states, *list))
            g_ptr_array_add(out, g_strdup(*list));
    g_ptr_array_add(out, NULL);
    return (char **)g_ptr_array_free(out, FALSE);
}

// Copies stay inside the house.
static void add_copies(Mailing *m)
{
    GPtrArray *cc = g_ptr_array_new();
    for (char **address = m->cc; *address != NULL; address++)
        g_ptr_array_add(cc, g_strdup(*address));
    for (char **address = m->step->cc; address != NULL && *address != NULL; address++)
        if (compose_address_fit(*address) && settings_is_ours(m->o->agent->settings, *address))
            g_ptr_array_add(cc, g_strdup(*address));
    if (m->step->cc_owner && compose_address_fit(m->lead->owner))
        g_ptr_array_add(cc, g_strdup(m->lead->owner));
    g_ptr_array_add(cc, NULL);
    g_strfreev(m->cc);
    m->cc = (char **)g_ptr_array_free(cc, FALSE);
}

static gboolean find_people(Mailing *m, GError **error)
{
    g_autoptr(GPtrArray) states = ledger_addresses(m->o->agent->ledger, m->o->account->id, error);
    if (states == NULL)
        return FALSE;
    m->to = writable(m, states, m->lead->to);
    m->cc = writable(m, states, m->lead->cc);
    if (m->to[0] == NULL) {
        g_strfreev(m->to);
        m->to = g_steal_pointer(&m->cc);
        m->cc = g_new0(char *, 1);
    }
    add_copies(m);
    GPtrArray *all = g_ptr_array_new();
    for (char **address = m->to; *address != NULL; address++)
        g_ptr_array_add(all, g_strdup(*address));
    for (char **address = m->cc; *address != NULL; address++)
        g_ptr_array_add(all, g_strdup(*address));
    g_ptr_array_add(all, NULL);
    m->everybody = (char **)g_ptr_array_free(all, FALSE);
    return TRUE;
}

static gboolean read_invoices(Mailing *m, GError **error)
{
    m->invoices = g_ptr_array_new_with_free_func((GDestroyNotify)invoice_record_free);
    for (guint i = 0; i < m->o->decision->invoices->len; i++) {
        int64_t id = g_array_index(m->o->decision->invoices, int64_t, i);
        InvoiceRecord *invoice = ledger_invoice(m->o->agent->ledger, id, error);
        if (invoice == NULL)
            return FALSE;
        g_ptr_array_add(m->invoices, invoice);
    }
    m->lead = m->invoices->pdata[0];
    return TRUE;
}

void mailing_clear(Mailing *m)
{
    g_clear_pointer(&m->invoices, g_ptr_array_unref);
    g_free(m->text);
    g_strfreev(m->to);
    g_strfreev(m->cc);
    g_strfreev(m->everybody);
    g_free(m->domain);
    g_free(m->steps);
    g_free(m->occurrences);
    claim_sum_clear(&m->claim);
    reservation_clear(&m->reservation);
}

// ---- the letter --------------------------------------------------------------------------------------

// The day of the promise whose breaking brings this mail; DAY_NONE if there is none.
static Day broken_promise(const Mailing *m)
{
    Day day = DAY_NONE;
    const GArray *promises = m->o->snapshot->state.promises;
    for (guint i = 0; promises != NULL && i < promises->len; i++) {
        const Promise *promise = &g_array_index(promises, Promise, i);
        gboolean concerns = promise->invoice_id == 0 || promise->invoice_id == m->lead->id;
        if (promise->state == PROMISE_BROKEN && concerns && promise->made_unix >= m->lead->step_unix)
            day = MAX(day, promise->promised);
    }
    return day;
}

static json_t *make_view(const Mailing *m, const char *language, const ClaimSum *claim)
{
    ViewInput input = {
        .locale = templates_locale(m->o->agent->templates, language),
        .today = calendar_day(m->o->rules.calendar.zone, m->o->now, NULL),
        .invoices = m->invoices,
        .sender_name = m->lead->owner_name,
        .sender_address = m->lead->owner,
        .promise_broken = broken_promise(m),
        .discount = m->o->decision->discount,
        .claim = claim,
        .deadline_days = DEADLINE_DAYS,
    };
    return view_letter(&input);
}

// "Re: " and the invoice mail's own subject keeps the conversation together in every mail program.
static char *make_subject(const Mailing *m, const json_t *view, GError **error)
{
    if (m->step->subject != NULL && *m->step->subject != '\0') {
        g_autoptr(Template) template = template_parse(m->step->name, m->step->subject, error);
        g_autofree char *text = template != NULL ? template_render(template, view, NULL, NULL, error) : NULL;
        return text != NULL ? text_line(text, 200) : NULL;
    }
    g_autofree char *subject = text_line(*m->lead->subject != '\0' ? m->lead->subject : m->lead->number, 200);
    gboolean answered = g_ascii_strncasecmp(subject, "Re:", 3) == 0;
    return answered ? g_steal_pointer(&subject) : g_strdup_printf("Re: %s", subject);
}

static const char *template_name(const LadderStep *step)
{
    return step->template != NULL && *step->template != '\0' ? step->template : step->name;
}

static const char *choose_language(const Mailing *m, const char *template)
{
    const Agent *agent = m->o->agent;
    char country[DEBTOR_COUNTRY_SIZE];
    debtor_country(agent->settings, m->o->account, country);
    const char *of_country = templates_of_country(agent->templates, country);
    return templates_language(agent->templates, template,
                              debtor_language(agent->settings, m->o->account, m->lead, of_country),
                              agent->settings->language);
}

// One text that the law wants: the words themselves, or those of a file in the debtor's language. A mail that
// lacks it is not written.
static gboolean add_law_text(const Mailing *m, const char *what, const json_t *view, GString *out,
                             GError **error)
{
    const Agent *agent = m->o->agent;
    g_autofree char *text = NULL;
    if (strchr(what, ' ') != NULL) {
        text = g_strdup(what);
    } else {
        const char *language =
            templates_language(agent->templates, what, m->language, agent->settings->language);
        text = templates_text(agent->templates, language, what, view, error);
    }
    if (text != NULL)
        g_string_append_printf(out, "\n%s\n", g_strchomp(text));
    return text != NULL;
}

// What the law wants every mail to say stands under the text, whoever wrote the template.
static char *with_notices(const Mailing *m, const json_t *view, char *text, GError **error)
{
    const LawProfile *law = m->o->rules.law;
    g_autoptr(GString) out = g_string_new(text);
    gboolean ok = TRUE;
    g_free(text);
    if (law->optout != NULL || law->notices->len > 0)
        g_string_append(out, "\n");
    for (guint i = 0; ok && i < law->notices->len; i++)
        ok = add_law_text(m, law->notices->pdata[i], view, out, error);
    if (ok && law->optout != NULL)
        ok = add_law_text(m, law->optout, view, out, error);
    return ok ? g_strdup(out->str) : NULL;
}

static char *write_text(const Mailing *m, const char *language, char **subject, GError **error)
{
    const Templates *templates = m->o->agent->templates;
    json_t *view = make_view(m, language, &m->claim);
    *subject = make_subject(m, view, error);
    char *text =
        *subject != NULL ? templates_text(templates, language, template_name(m->step), view, error) : NULL;
    if (text != NULL)
        text = with_notices(m, view, text, error);
    json_decref(view);
    return text;
}

GBytes *mailing_letter(Mailing *m, const Reservation *reservation, GError **error)
{
    const Agent *agent = m->o->agent;
    g_autofree char *subject = NULL;
    m->language = choose_language(m, template_name(m->step));
    g_autofree char *text = write_text(m, m->language, &subject, error);
    Thread thread;
    if (text == NULL || !thread_of(agent->ledger, m->lead, m->everybody, &thread, error))
        return NULL;
    g_free(m->text);
    m->text = compose_wrap(text); // the lines that an answer may quote
    g_autofree char *stamp = stamp_make(agent->secret, reservation->token, reservation->epoch);
    json_t *names = json_loads(m->lead->names, 0, NULL);
    Letter letter = {
        .from_name = compose_fit("From", m->lead->owner_name, NULL) ? m->lead->owner_name : NULL,
        .from_address = m->lead->owner,
        .names = names,
        .to = (const char *const *)m->to,
        .cc = (const char *const *)m->cc,
        .subject = subject,
        .text = m->text,
        .message_id = reservation->message_id,
        .in_reply_to = thread.last,
        .references = (const char *const *)thread.references,
        .postdue = stamp,
        .language = m->language,
        .date_unix = m->o->now,
        .zone = m->o->rules.calendar.zone,
    };
    GBytes *message = compose_letter(&letter, error);
    json_decref(names);
    thread_clear(&thread);
    return message;
}

// A step with interest = yes: what may be stated, or why nothing is.
static void weigh_interest(Mailing *m)
{
    GTimeZone *zone = m->o->rules.calendar.zone;
    if (m->step->interest)
        claims_sum(m->o->agent->world, m->o->agent->ledger, zone, m->invoices,
                   calendar_day(zone, m->o->now, NULL), &m->claim);
}

// ---- the whole ---------------------------------------------------------------------------------------

gboolean mailing_open(Mailing *m, const Occasion *o, GError **error)
{
    *m = (Mailing){.o = o, .step = occasion_step(o)};
    if (!read_invoices(m, error) || !find_people(m, error))
        return FALSE;
    m->possible = m->to[0] != NULL && compose_address_fit(m->lead->owner);
    weigh_interest(m);
    return TRUE;
}
