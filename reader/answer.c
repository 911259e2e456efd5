// Takes the reader's JSON apart, field by field. Called by the agent's digest and by `postdue explain`. What
// always holds: no pointer in a result is NULL except where the header says so, every string is one line of
// UTF-8 without control characters, every list is at most ANSWER_MAX_LIST long.
#include "reader/answer.h"

#include <string.h>

#include "policy/base/text.h"

#define MOST_OFFSET_MINUTES (14 * 60)
#define MAX_NAME 100 // characters of a display name

static char *get_text(const json_t *object, const char *key)
{
    const char *value = json_string_value(json_object_get(object, key));
    return value != NULL ? text_line(value, ANSWER_MAX_TEXT) : g_strdup("");
}

// Identifiers and addresses: blanks inside make them none.
static char *get_word(const json_t *object, const char *key)
{
    char *value = get_text(object, key);
    if (strpbrk(value, " <>") != NULL || strlen(value) > 998)
        *value = '\0';
    return value;
}

static char *get_lower(const json_t *object, const char *key)
{
    g_autofree char *value = get_word(object, key);
    return g_ascii_strdown(value, -1);
}

static Day get_day(const json_t *object, const char *key)
{
    return day_parse(json_string_value(json_object_get(object, key)));
}

static double get_confidence(const json_t *object)
{
    const json_t *value = json_object_get(object, "confidence");
    double number = json_is_number(value) ? json_number_value(value) : 0;
    return number >= 0 && number <= 1 ? number : 0;
}

static char **get_words(const json_t *object, const char *key, gboolean blanks)
{
    const json_t *array = json_object_get(object, key);
    GPtrArray *out = g_ptr_array_new();
    for (gsize i = 0; i < json_array_size(array) && out->len < ANSWER_MAX_LIST; i++) {
        const char *value = json_string_value(json_array_get(array, i));
        char *line = value != NULL ? text_line(value, 998) : g_strdup("");
        if (*line == '\0' || strlen(line) > 998 || (!blanks && strpbrk(line, " <>") != NULL))
            g_free(line);
        else
            g_ptr_array_add(out, line);
    }
    g_ptr_array_add(out, NULL);
    return (char **)g_ptr_array_free(out, FALSE);
}

// An amount is a canonical decimal string with the object's currency.
static gboolean get_money(const json_t *object, const char *key, Money *money)
{
    const char *currency = json_string_value(json_object_get(object, "currency"));
    const char *amount = json_string_value(json_object_get(object, key));
    *money = (Money){0};
    if (currency != NULL && money_is_currency(currency))
        g_strlcpy(money->currency, currency, sizeof money->currency);
    return amount != NULL && money_parse(amount, money->currency, &money->minor);
}

static json_t *read_names(const json_t *mail)
{
    json_t *out = json_object(), *value;
    const char *address;
    json_object_foreach(json_object_get(mail, "names"), address, value)
    {
        const char *name = json_string_value(value);
        g_autofree char *line = text_line(name != NULL ? name : "", MAX_NAME);
        gboolean fit = *line != '\0' && strlen(address) <= 254 && strpbrk(address, " <>\r\n") == NULL;
        if (fit && json_object_size(out) < ANSWER_MAX_LIST)
            json_object_set_new(out, address, json_string(line));
    }
    return out;
}

static void read_heads(const json_t *json, AnswerHeads *heads)
{
    const json_t *mail = json_object_get(json, "mail");
    const json_t *count = json_object_get(mail, "from_count"), *date = json_object_get(mail, "date");
    heads->message_id = get_word(mail, "message_id");
    heads->subject = get_text(mail, "subject");
    heads->from = get_word(mail, "from");
    heads->from_name = get_text(mail, "from_name");
    heads->from_count = json_is_integer(count) ? (int)CLAMP(json_integer_value(count), 0, 1000) : 0;
    heads->to = get_words(mail, "to", FALSE);
    heads->cc = get_words(mail, "cc", FALSE);
    heads->names = read_names(mail);
    heads->language = get_lower(mail, "language");
    heads->references = get_words(mail, "references", FALSE);
    heads->date_unix = json_is_integer(date) ? json_integer_value(date) : 0;
    json_int_t offset = json_integer_value(json_object_get(mail, "utc_offset"));
    heads->utc_offset_minutes = ABS(offset) <= MOST_OFFSET_MINUTES ? (int)offset : 0;
}

static void clear_heads(AnswerHeads *heads)
{
    g_free(heads->message_id);
    g_free(heads->subject);
    g_free(heads->from);
    g_free(heads->from_name);
    g_free(heads->language);
    json_decref(heads->names);
    g_strfreev(heads->to);
    g_strfreev(heads->cc);
    g_strfreev(heads->references);
}

// ---- outbound ----------------------------------------------------------------------------------------

static void document_free(void *data)
{
    AnswerDocument *d = data;
    char *strings[] = {d->kind,     d->why_not,          d->source,        d->why,         d->number,
                       d->language, d->corrects,         d->due_basis,     d->buyer_name,  d->buyer_email,
                       d->evidence, d->discount_percent, d->buyer_country, d->buyer_region};
    for (guint i = 0; i < G_N_ELEMENTS(strings); i++)
        g_free(strings[i]);
    json_decref(d->payment);
    g_free(d);
}

static json_t *read_payment(const json_t *json)
{
    static const char *const keys[] = {"iban", "bic", "reference", "link"};
    const json_t *payment = json_object_get(json, "payment");
    json_t *out = json_object();
    for (guint i = 0; i < G_N_ELEMENTS(keys); i++) {
        g_autofree char *value = get_text(payment, keys[i]);
        if (*value != '\0' && g_utf8_strlen(value, -1) <= 300)
            json_object_set_new(out, keys[i], json_string(value));
    }
    return out;
}

// The first discount that has both a day and a percentage.
static void read_discount(const json_t *json, AnswerDocument *d)
{
    const json_t *list = json_object_get(json, "discounts");
    d->discount_until = DAY_NONE;
    d->discount_percent = g_strdup("");
    for (gsize i = 0; i < json_array_size(list) && i < ANSWER_MAX_LIST; i++) {
        const json_t *entry = json_array_get(list, i);
        Day until = get_day(entry, "until");
        g_autofree char *percent = get_text(entry, "percent");
        if (until == DAY_NONE || *percent == '\0' || strspn(percent, "0123456789.") != strlen(percent))
            continue;
        d->discount_until = until;
        g_free(d->discount_percent);
        d->discount_percent = g_steal_pointer(&percent);
        return;
    }
}

static char *due_evidence(const json_t *json)
{
    const json_t *list = json_object_get(json, "evidence");
    for (gsize i = 0; i < json_array_size(list) && i < ANSWER_MAX_LIST; i++) {
        const json_t *entry = json_array_get(list, i);
        if (g_strcmp0(json_string_value(json_object_get(entry, "field")), "due") == 0)
            return get_text(entry, "text");
    }
    const json_t *term = json_array_get(json_object_get(json, "terms"), 0);
    return get_text(term, "text");
}

// "CA" or "US-CA" of the country US; names in full are not known here.
static char *read_region(const json_t *buyer, const char *country)
{
    g_autofree char *value = get_word(buyer, "region");
    const char *part = value;
    if (strlen(country) != 2)
        return g_strdup("");
    if (g_str_has_prefix(value, country) && value[2] == '-')
        part += 3;
    gsize n = strlen(part);
    for (gsize i = 0; i < n; i++)
        if (!g_ascii_isupper(part[i]) && !g_ascii_isdigit(part[i]))
            return g_strdup("");
    return n >= 1 && n <= 3 ? g_strdup_printf("%s-%s", country, part) : g_strdup("");
}

static AnswerDocument *read_document(const json_t *json)
{
    AnswerDocument *d = g_new0(AnswerDocument, 1);
    const json_t *buyer = json_object_get(json, "buyer");
    d->kind = get_text(json, "kind");
    d->chase = json_is_true(json_object_get(json, "chase"));
    d->why_not = get_text(json, "why_not");
    d->source = get_text(json, "source");
    d->why = get_text(json, "why");
    d->confidence = get_confidence(json);
    d->number = get_text(json, "number");
    d->language = get_word(json, "language");
    d->corrects = get_text(json, "corrects");
    d->due_basis = get_text(json, "due_basis");
    d->issued = get_day(json, "issued");
    d->due = get_day(json, "due");
    d->buyer_name = get_text(buyer, "name");
    d->buyer_email = get_word(buyer, "email");
    d->buyer_country = get_word(buyer, "country");
    d->buyer_region = read_region(buyer, d->buyer_country);
    d->has_payable = get_money(json, "payable", &d->payable) || get_money(json, "total", &d->payable);
    d->payment = read_payment(json);
    d->evidence = due_evidence(json);
    read_discount(json, d);
    return d;
}

OutboundAnswer *answer_outbound(const json_t *json)
{
    OutboundAnswer *answer = g_new0(OutboundAnswer, 1);
    const json_t *several = json_object_get(json, "invoices");
    read_heads(json, &answer->heads);
    answer->documents = g_ptr_array_new_with_free_func(document_free);
    for (gsize i = 0; i < json_array_size(several) && i < ANSWER_MAX_LIST; i++)
        g_ptr_array_add(answer->documents, read_document(json_array_get(several, i)));
    if (answer->documents->len == 0)
        g_ptr_array_add(answer->documents, read_document(json));
    return answer;
}

void outbound_answer_free(OutboundAnswer *answer)
{
    if (answer == NULL)
        return;
    clear_heads(&answer->heads);
    g_ptr_array_free(answer->documents, TRUE);
    g_free(answer);
}

// ---- inbound -----------------------------------------------------------------------------------------

static void intent_free(void *data)
{
    AnswerIntent *intent = data;
    g_strfreev(intent->invoices);
    g_free(intent->text);
    g_free(intent);
}

static void auth_free(void *data)
{
    AnswerAuth *auth = data;
    g_free(auth->authserv);
    g_free(auth->method);
    g_free(auth->result);
    g_free(auth->domain);
    g_free(auth);
}

static gboolean parse_intent(const char *name, Intent *intent)
{
    static const struct {
        const char *name;
        Intent intent;
    } names[] = {{"paid", INTENT_PAID},       {"promise", INTENT_PROMISE},
                 {"dispute", INTENT_DISPUTE}, {"query", INTENT_QUERY},
                 {"stop", INTENT_STOP},       {"wrong-contact", INTENT_WRONG_CONTACT},
                 {"chatter", INTENT_CHATTER}};
    for (guint i = 0; i < G_N_ELEMENTS(names); i++)
        if (g_strcmp0(name, names[i].name) == 0) {
            *intent = names[i].intent;
            return TRUE;
        }
    return FALSE;
}

static GPtrArray *read_intents(const json_t *json)
{
    GPtrArray *out = g_ptr_array_new_with_free_func(intent_free);
    const json_t *list = json_object_get(json, "intents");
    for (gsize i = 0; i < json_array_size(list) && i < ANSWER_MAX_LIST; i++) {
        const json_t *entry = json_array_get(list, i);
        Intent intent;
        if (!parse_intent(json_string_value(json_object_get(entry, "intent")), &intent))
            continue;
        AnswerIntent *answer = g_new0(AnswerIntent, 1);
        answer->intent = intent;
        answer->confidence = get_confidence(entry);
        answer->invoices = get_words(entry, "invoices", TRUE);
        answer->text = get_text(entry, "text");
        answer->date = get_day(entry, "date");
        answer->unsure = json_is_true(json_object_get(entry, "unsure"));
        if (!get_money(entry, "amount", &answer->amount) || answer->amount.minor < 0)
            answer->amount.minor = 0;
        g_ptr_array_add(out, answer);
    }
    return out;
}

static GPtrArray *read_authentication(const json_t *json)
{
    GPtrArray *out = g_ptr_array_new_with_free_func(auth_free);
    const json_t *list = json_object_get(json, "authentication");
    for (gsize i = 0; i < json_array_size(list) && i < ANSWER_MAX_LIST; i++) {
        const json_t *entry = json_array_get(list, i);
        AnswerAuth *auth = g_new0(AnswerAuth, 1);
        auth->authserv = get_lower(entry, "authserv");
        auth->method = get_lower(entry, "method");
        auth->result = get_lower(entry, "result");
        auth->domain = get_lower(entry, "domain");
        g_ptr_array_add(out, auth);
    }
    return out;
}

InboundAnswer *answer_inbound(const json_t *json)
{
    InboundAnswer *answer = g_new0(InboundAnswer, 1);
    const json_t *bounce = json_object_get(json, "bounce");
    const char *text = json_string_value(json_object_get(json, "new_text"));
    read_heads(json, &answer->heads);
    answer->kind = get_text(json, "kind");
    answer->why = get_text(json, "why");
    answer->new_text = text_line(text != NULL ? text : "", ANSWER_MAX_TEXT);
    answer->language = get_word(json, "language");
    answer->intents = read_intents(json);
    answer->return_date = get_day(json, "return_date");
    answer->bounce_recipient = get_word(bounce, "recipient");
    answer->bounce_status = get_word(bounce, "status");
    answer->bounce_class = get_word(bounce, "class");
    answer->bounce_reason = get_text(bounce, "reason");
    answer->threads = get_words(json, "threads", FALSE);
    answer->authentication = read_authentication(json);
    return answer;
}

void inbound_answer_free(InboundAnswer *answer)
{
    if (answer == NULL)
        return;
    clear_heads(&answer->heads);
    char *strings[] = {answer->kind,
                       answer->why,
                       answer->new_text,
                       answer->language,
                       answer->bounce_recipient,
                       answer->bounce_status,
                       answer->bounce_class,
                       answer->bounce_reason};
    for (guint i = 0; i < G_N_ELEMENTS(strings); i++)
        g_free(strings[i]);
    g_strfreev(answer->threads);
    g_ptr_array_free(answer->intents, TRUE);
    g_ptr_array_free(answer->authentication, TRUE);
    g_free(answer);
}
