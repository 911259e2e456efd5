// The option table: the one place where a key of the configuration exists. The parser, the sample file and
// the option part of postdue.conf(5) are made from it; a unit test holds them together.
#ifndef PD_CONF_OPTIONS_H
#define PD_CONF_OPTIONS_H

#include <glib.h>

typedef enum { IN_TOP, IN_LADDER, IN_STEP, IN_ACCOUNT } OptionSection;

typedef enum {
    OPT_STRING,   // text; the field is char *
    OPT_LIST,     // { a, b }; char **
    OPT_BOOL,     // yes or no (true, false, on, off); gboolean
    OPT_INT,      // a whole number; int
    OPT_SIZE,     // 25MiB, 64KiB, 100; int64_t bytes
    OPT_MS,       // 200ms, 2s, 1min; int milliseconds
    OPT_DAYS,     // 3d, 2w; int days
    OPT_MINUTE,   // 08:00; int minutes after midnight
    OPT_WEEKDAYS, // { MO, TU, WE, TH, FR }; guint8, bit 0 is Monday
    OPT_MODE,     // shadow, approve, live; Mode
    OPT_MONEY,    // EUR 10.00, or 10.00 in any currency; Money
    OPT_ROLL,     // forward, backward, none; Roll
    OPT_ACTION,   // mail, task, handover; StepAction
} OptionType;

typedef gboolean (*OptionCheck)(const char *value, GError **error);

typedef struct {
    OptionSection in;
    const char *key;
    OptionType type;
    const char *def;   // as it would be written in the file; lists as "a, b"; NULL: must be given
    gsize offset;      // of the field in Settings, Ladder, LadderStep or AccountSettings
    OptionCheck check; // further check of each string; may be NULL
    const char *help;  // a sentence or two, for the sample and the man page
} Option;

extern const Option options[];
extern const gsize n_options;

const char *option_type_name(OptionType type); // "list", "duration" ...: for people
// Sets the field of `target` that `option` describes from the strings of the file. FALSE with PD_ERR_CONF
// (without file and line, which the caller adds) and the field unchanged.
gboolean option_set(const Option *option, gpointer target, char *const *values, GError **error);
// The default as a string list (a list splits at commas); caller frees with g_strfreev.
char **option_default(const Option *option);
// Frees and clears the field if it owns memory.
void option_clear(const Option *option, gpointer target);

#endif
