// Says for each file named what the milter would do with it as outbound mail: "keep REASON FILE" or
// "pass REASON FILE". For tests/milter/test_keep.py and for trying out a word. Feeds the body in chunks as
// an MTA does (65,535 bytes, or $CHUNK).
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "milter/keep.h"
#include "milter/scan.h"
#include "milter/words.h"

static void take_line(Fields *fields, char *line)
{
    char *colon = strchr(line, ':');
    if (!colon)
        return;
    *colon = '\0';
    fields_take(fields, line, colon + 1 + strspn(colon + 1, " \t"));
}

// Splits off the headers, unfolding nothing but joining continuation lines; returns the body.
static char *take_headers(Fields *fields, char *text)
{
    while (*text && *text != '\n' && !(text[0] == '\r' && text[1] == '\n')) {
        char *end = strchr(text, '\n');
        while (end && (end[1] == ' ' || end[1] == '\t'))
            end = strchr(end + 1, '\n');
        if (!end)
            return text + strlen(text);
        *end = '\0';
        take_line(fields, text);
        text = end + 1;
    }
    return *text ? strchr(text, '\n') + 1 : text;
}

static Keep judge_body(const Fields *fields, const char *body, gsize len, const char **reason)
{
    static Scan scan;
    const char *chunk_text = getenv("CHUNK");
    gsize chunk = chunk_text ? (gsize)atol(chunk_text) : 65535;
    g_autofree char *head = keep_content_head(fields);
    scan_start(&scan, head);
    for (gsize at = 0; at < len && scan.verdict == SCAN_OPEN; at += chunk)
        scan_feed(&scan, body + at, MIN(chunk, len - at));
    scan_end(&scan);
    *reason = scan.reason;
    return scan.verdict == SCAN_YES ? KEEP_WHOLE : KEEP_NOTHING;
}

static void judge(const char *file)
{
    g_autofree char *text = NULL;
    gsize len;
    if (!g_file_get_contents(file, &text, &len, NULL))
        return;
    Fields fields = {0};
    const char *reason;
    char *body = take_headers(&fields, text);
    Keep keep = keep_outbound(&fields, &reason);
    if (keep == KEEP_LOOK)
        keep = judge_body(&fields, body, len - (gsize)(body - text), &reason);
    printf("%s\t%s\t%s\n", keep == KEEP_WHOLE ? "keep" : "pass", reason, file);
    fields_clear(&fields);
}

int main(int argc, char **argv)
{
    words_init();
    for (int i = 1; i < argc; i++)
        judge(argv[i]);
    return 0;
}
