// What every command says, once: as text for people (aligned columns, human dates) or, with --json, as one
// JSON object on stdout. A command names its values; how they look is decided here alone.
#ifndef PD_CLI_OUT_H
#define PD_CLI_OUT_H

#include <glib.h>
#include <jansson.h>
#include <stdint.h>

#include "policy/base/day.h"
#include "policy/base/money.h"

typedef struct Out Out;

// `zone`: for instants in text; JSON has UTC. `now_unix` for "today", "tomorrow". Borrowed until out_finish.
Out *out_new(gboolean json, GTimeZone *zone, int64_t now_unix);
void out_finish(Out *out); // prints what is left, frees
void out_drop(Out *out);   // frees; after an error stdout has no half of an answer
gboolean out_is_json(const Out *out);

// Values. Texts are cleaned to one line for people; JSON has them as they are.
typedef struct {
    enum { VALUE_TEXT, VALUE_INT, VALUE_BOOL, VALUE_MONEY, VALUE_DAY, VALUE_INSTANT } type;
    const char *text;
    int64_t number; // DAY_NONE and instant 0 are "not known": "-", null
    Money money;
} Value;
Value out_text(const char *text); // NULL and "" are "-", null
Value out_int(int64_t number);
Value out_bool(gboolean yes);
Value out_money(Money money);
Value out_day(Day day);
Value out_instant(int64_t unix_s);
char *out_value_text(const Out *out, Value value); // as people see it; owned by the caller
// `text` with its ISO 8601 days written as days are for people: "2026-03-19" as "19 Mar 2026". Owned by the
// caller.
char *out_days_spelt(const char *text);

// One value of the command's object: "Label   value".
void out_field(Out *out, const char *key, const char *label, Value value);
// A JSON value of its own, not shown to people. Takes the reference.
void out_json(Out *out, const char *key, json_t *value);
// For people only: a line of text, a heading, an empty line.
void out_say(Out *out, const char *format, ...) G_GNUC_PRINTF(2, 3);
void out_heading(Out *out, const char *text);

// A table: an array of objects under `key`. Columns without a title are in JSON only.
typedef struct {
    const char *key, *title;
    gboolean right; // aligned right
} Column;
void out_table(Out *out, const char *key, const Column *columns, guint n);
void out_row(Out *out, const Value *values); // as many as columns
void out_table_end(Out *out, const char *when_empty);

#endif
