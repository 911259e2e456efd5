// Files for explain and teach. The bytes are handed to postdue-reader unread; only the first few are looked
// at, to tell a document from a message. Always holds: nothing is recorded.
#include "cli/mailfile.h"

#include <string.h>

#include "agent/reading.h"
#include "reader/client.h"

#define READER_S 30
#define MAX_FILE (64 << 20)
#define BASE64_LINE 57 // bytes that make a line of 76

static const struct {
    const char *start, *type, *name;
} DOCUMENTS[] = {
    {"%PDF-", "application/pdf", "document.pdf"},
    {"<?xml", "application/xml", "document.xml"},
    {"<!DOCTYPE html", "text/html", "document.html"},
    {"<html", "text/html", "document.html"},
    {"\xEF\xBB\xBF<?xml", "application/xml", "document.xml"},
};

static GBytes *wrapped(const Cli *cli, const char *bytes, gsize len, guint document)
{
    const char *domain = cli->settings->our_domains[0] ? cli->settings->our_domains[0] : "localhost";
    GString *mail = g_string_new(NULL);
    g_string_append_printf(mail,
                           "From: <document@%s>\nTo: undisclosed-recipients:;\nSubject: document\n"
                           "MIME-Version: 1.0\nContent-Type: %s; name=\"%s\"\n"
                           "Content-Disposition: attachment; filename=\"%s\"\n"
                           "Content-Transfer-Encoding: base64\n\n",
                           domain, DOCUMENTS[document].type, DOCUMENTS[document].name,
                           DOCUMENTS[document].name);
    for (gsize at = 0; at < len; at += BASE64_LINE) {
        g_autofree char *line = g_base64_encode((const guchar *)bytes + at, MIN(BASE64_LINE, len - at));
        g_string_append_printf(mail, "%s\n", line);
    }
    return g_string_free_to_bytes(mail);
}

GBytes *mailfile_read(Cli *cli, const char *path)
{
    g_autofree char *bytes = NULL;
    gsize len = 0;
    GError *error = NULL;
    g_autoptr(GError) cause = NULL;
    const char *file = strcmp(path, "-") == 0 ? "/dev/stdin" : path;
    if (!g_file_get_contents(file, &bytes, &len, &cause) || len > MAX_FILE) {
        g_set_error(&error, PD_ERROR, PD_ERR_NOT_FOUND, "%s",
                    cause ? cause->message : "the file is too large");
        cli_fail(cli, error);
        return NULL;
    }
    for (guint i = 0; i < G_N_ELEMENTS(DOCUMENTS); i++)
        if (g_ascii_strncasecmp(bytes, DOCUMENTS[i].start, strlen(DOCUMENTS[i].start)) == 0)
            return wrapped(cli, bytes, len, i);
    return g_bytes_new_take(g_steal_pointer(&bytes), len);
}

json_t *mailfile_ask(Cli *cli, const MailQuestion *question)
{
    GError *error = NULL;
    g_autoptr(GPtrArray) args = reading_arguments(cli->settings);
    for (gsize i = 0; question->extra && question->extra[i]; i++)
        g_ptr_array_add(args, (gpointer)question->extra[i]);
    g_ptr_array_add(args, NULL);
    ReaderRequest request = {.program = cli->settings->reader,
                             .direction = question->direction,
                             .args = (const char *const *)args->pdata,
                             .context = question->context,
                             .message = question->message,
                             .wall_s = READER_S};
    json_t *facts = reader_ask(&request, &error);
    if (facts)
        return facts;
    error->code = PD_ERR_IO; // the message is not at fault for the exit code: the reader gave no answer
    cli_fail(cli, error);
    return NULL;
}

const char *facts_text(const json_t *object, const char *name)
{
    const char *text = json_string_value(json_object_get(object, name));
    return text ? text : "";
}

const char *facts_field(const json_t *facts, const char *field)
{
    g_auto(GStrv) way = g_strsplit(field, ".", 2);
    const json_t *at = facts;
    for (guint i = 0; way[i] && at; i++)
        at = json_object_get(at, way[i]);
    const char *text = json_string_value(at);
    return text ? text : "";
}
