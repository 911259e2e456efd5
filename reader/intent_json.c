// An intent as the contract's JSON. Called by meaning.c and the scorers.
#include "reader/intent.h"

static json_t *day_json(Day day)
{
    char buf[DAY_TEXT_SIZE];
    return json_string(day_format(day, buf));
}

json_t *intent_json(const Intent *in)
{
    json_t *o = json_pack("{s:s,s:f}", "intent", intent_name(in->kind), "confidence", in->confidence);
    json_t *invoices = json_array();
    for (guint i = 0; i < in->invoices->len; i++)
        json_array_append_new(invoices, json_string(in->invoices->pdata[i]));
    json_object_set_new(o, "invoices", invoices);
    json_object_set_new(o, "text", json_string(in->text ? in->text : ""));
    if (*in->sub)
        json_object_set_new(o, "sub", json_string(in->sub));
    json_object_set_new(o, "why", json_string(in->why));
    if (in->date != DAY_NONE) {
        json_object_set_new(o, "date", day_json(in->date));
        json_object_set_new(o, "range", json_pack("[o,o]", day_json(in->first), day_json(in->last)));
        json_object_set_new(o, "how", json_string(in->how));
    }
    if (in->has_amount) {
        char buf[MONEY_TEXT_SIZE];
        json_object_set_new(o, "amount", json_string(money_format(in->amount_minor, in->currency, buf)));
        if (*in->currency)
            json_object_set_new(o, "currency", json_string(in->currency));
    }
    if (in->unsure)
        json_object_set_new(o, "unsure", json_true());
    return o;
}
