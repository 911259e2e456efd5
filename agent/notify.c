// Notices to staff. Called by the main loop. What always holds: the day is written down before the mail is
// submitted, so that a notice is sent at most once, and lost at worst until the next working day, when what
// is still open is listed again. The text is made of task texts, which the agent itself wrote.
#include "agent/notify.h"

#include <string.h>

#include "agent/compose.h"
#include "agent/submit.h"
#include "policy/base/text.h"
#include "policy/calendar.h"
#include "store/clock.h"
#include "store/ledger_record.h"
#include "store/log.h"
#include "store/stamp.h"

#define MAX_TASKS 200 // in one notice
#define CONNECT_S 10
#define SUBMIT_S 60

// The office's day if it is a working day within office hours, else DAY_NONE.
static Day office_day(World *world, int64_t now)
{
    const Settings *settings = world->settings;
    g_autoptr(GTimeZone) zone = g_time_zone_new_identifier(settings->office_zone);
    int minute = 0;
    Day day = calendar_day(zone, now, &minute);
    const GArray *holidays = world_holidays(world, settings->office_country, "");
    Calendar calendar = {.zone = zone,
                         .holidays = (const Day *)(void *)holidays->data,
                         .n_holidays = holidays->len,
                         .working_days = settings->working_days};
    gboolean works = calendar_is_working(&calendar, day);
    return works && minute >= settings->open_minute && minute < settings->close_minute ? day : DAY_NONE;
}

static char *mark_path(const Agent *agent, const char *owner)
{
    g_autofree char *hash = text_sha256(owner, strlen(owner));
    hash[32] = '\0';
    return g_build_filename(agent->settings->state_dir, "notices", hash, NULL);
}

static gboolean told_today(const Agent *agent, const char *owner, Day day)
{
    g_autofree char *path = mark_path(agent, owner);
    g_autofree char *text = NULL;
    return g_file_get_contents(path, &text, NULL, NULL) && day_parse(g_strchomp(text)) >= day;
}

static gboolean mark_told(const Agent *agent, const char *owner, Day day, GError **error)
{
    char text[DAY_TEXT_SIZE];
    g_autofree char *path = mark_path(agent, owner);
    g_autofree char *dir = g_path_get_dirname(path);
    g_mkdir_with_parents(dir, 0700);
    return g_file_set_contents_full(path, day_format(day, text), -1, G_FILE_SET_CONTENTS_DURABLE, 0600,
                                    error);
}

static json_t *view_of(const GPtrArray *tasks)
{
    json_t *list = json_array();
    for (guint i = 0; i < tasks->len && i < MAX_TASKS; i++) {
        const TaskRecord *task = tasks->pdata[i];
        json_array_append_new(list, json_pack("{s:s}", "text", task->text));
    }
    return json_pack("{s:o}", "tasks", list);
}

static GBytes *write_notice(const Agent *agent, const char *owner, const GPtrArray *tasks, int64_t now,
                            GError **error)
{
    const char *language = templates_language(agent->templates, "notice", agent->settings->language, NULL);
    json_t *view = view_of(tasks);
    g_autofree char *text = templates_text(agent->templates, language, "notice", view, error);
    json_decref(view);
    if (text == NULL)
        return NULL;
    g_autofree char *domain = text_domain(owner);
    g_autofree char *from = g_strconcat("postdue@", domain, NULL);
    g_autofree char *id = g_strdup_printf("%s@%s", agent->notice, domain);
    g_autofree char *stamp = stamp_make(agent->secret, agent->notice, 1);
    const char *to[] = {owner, NULL};
    Letter letter = {
        .from_name = "postdue",
        .from_address = from,
        .to = to,
        .subject = "postdue: invoices that wait for your decision",
        .text = text,
        .message_id = id,
        .postdue = stamp,
        .language = language,
        .date_unix = now,
    };
    return compose_letter(&letter, error);
}

static gboolean submit_notice(Agent *agent, const char *owner, GBytes *message)
{
    const char *recipients[] = {owner, NULL};
    SubmitRequest request = {
        .url = agent->settings->submit_url,
        .sender = "",
        .recipients = recipients,
        .message = message,
        .connect_timeout_s = CONNECT_S,
        .timeout_s = SUBMIT_S,
        .stop = &agent->stop,
    };
    SubmitResult result;
    submit_mail(&request, &result);
    log_event(G_LOG_LEVEL_INFO, NULL, "notice", "owner", log_who(owner), "outcome",
              submit_outcome_name(result.outcome), "reply", result.text, NULL);
    gboolean sent = result.outcome == SUBMIT_SENT;
    submit_result_clear(&result);
    return sent;
}

static void tell(Agent *agent, const char *owner, const GPtrArray *tasks, Day day, int64_t now)
{
    g_autoptr(GError) error = NULL;
    char text[DAY_TEXT_SIZE];
    g_autofree char *seed = g_strdup_printf("notice|%s|%s", owner, day_format(day, text));
    gsize key_len;
    const char *key = g_bytes_get_data(agent->secret, &key_len);
    g_autofree char *mac = text_hmac(key, key_len, seed, 24);
    g_free(agent->notice);
    agent->notice = g_strdup_printf("n.%s", mac);
    g_autoptr(GBytes) message = write_notice(agent, owner, tasks, now, &error);
    if (message == NULL || !mark_told(agent, owner, day, &error))
        agent_failed(agent, "notice-failed", g_steal_pointer(&error));
    else
        submit_notice(agent, owner, message);
    g_clear_pointer(&agent->notice, g_free);
}

// Open tasks by owner; those without one of ours go to nobody and wait in `postdue inbox`.
static GHashTable *by_owner(const Agent *agent, const GPtrArray *tasks)
{
    GHashTable *owners =
        g_hash_table_new_full(g_str_hash, g_str_equal, NULL, (GDestroyNotify)g_ptr_array_unref);
    for (guint i = 0; i < tasks->len; i++) {
        TaskRecord *task = tasks->pdata[i];
        if (!compose_address_fit(task->owner) || !settings_is_ours(agent->settings, task->owner))
            continue;
        GPtrArray *list = g_hash_table_lookup(owners, task->owner);
        if (list == NULL) {
            list = g_ptr_array_new();
            g_hash_table_insert(owners, task->owner, list);
        }
        g_ptr_array_add(list, task);
    }
    return owners;
}

void notify_owners(Agent *agent)
{
    int64_t now = clock_now();
    Day day = agent->settings->mode == MODE_SHADOW ? DAY_NONE : office_day(agent->world, now);
    if (day == DAY_NONE || day == agent->notified)
        return;
    g_autoptr(GError) error = NULL;
    LedgerFilter filter = {.open_only = TRUE};
    g_autoptr(GPtrArray) tasks = ledger_tasks(agent->ledger, &filter, &error);
    if (tasks == NULL) {
        agent_failed(agent, "notice-failed", g_steal_pointer(&error));
        return;
    }
    g_autoptr(GHashTable) owners = by_owner(agent, tasks);
    GHashTableIter i;
    void *owner, *list;
    g_hash_table_iter_init(&i, owners);
    while (!agent->stop && g_hash_table_iter_next(&i, &owner, &list))
        if (!told_today(agent, owner, day))
            tell(agent, owner, list, day, now);
    if (g_hash_table_size(owners) > 0)
        agent->notified = day;
}

gboolean notify_is_current(const Agent *agent, const char *token, int epoch)
{
    return agent->notice != NULL && epoch == 1 && strcmp(agent->notice, token) == 0;
}
