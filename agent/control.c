// Answers postdue (doctor, and commands that want the agent to look at once). Only sets flags: work is done
// by the main loop.
#include "agent/control.h"

#include <jansson.h>
#include <string.h>

#include "store/clock.h"
#include "store/ledger_snapshot.h"
#include "store/log.h"

static const char *mode_name(Mode mode)
{
    return mode == MODE_LIVE ? "live" : mode == MODE_APPROVE ? "approve" : "shadow";
}

static char *status(const Agent *agent)
{
    int64_t next = 0;
    ledger_next_due(agent->ledger, &next, NULL);
    json_t *json = json_pack("{s:s, s:I, s:I, s:I, s:I, s:I}", "mode", mode_name(agent->settings->mode),
                             "now", (json_int_t)clock_now(), "next", (json_int_t)next, "sent",
                             (json_int_t)log_count("reminder-sent"), "captured",
                             (json_int_t)log_count("captured"), "replies", (json_int_t)log_count("reply"));
    char *text = json_dumps(json, JSON_COMPACT);
    char *line = g_strdup_printf("%s\n", text);
    free(text);
    json_decref(json);
    return line;
}

char *control_answer(const char *line, void *data)
{
    Agent *agent = data;
    if (strcmp(line, "status") == 0)
        return status(agent);
    if (strcmp(line, "wake") == 0)
        agent->wake = TRUE;
    else if (strcmp(line, "reload") == 0)
        agent->reload = TRUE;
    else
        return g_strdup("error unknown command\n");
    return g_strdup("ok\n");
}
