// One pass over a configuration text that skips strings and comments as libconfuse's lexer does, and counts
// braces. Caller: settings.c.
#include "conf/braces.h"

#include <glib.h>
#include <string.h>

// The end of the comment or string that starts at `p`; `p` itself if none does.
static const char *skip_quoted(const char *p, const char **what)
{
    const char *end = p;
    if (*p == '#' || (p[0] == '/' && p[1] == '/')) {
        end = strchr(p, '\n');
        return end ? end : p + strlen(p);
    }
    if (p[0] == '/' && p[1] == '*') {
        end = strstr(p + 2, "*/");
        if (!end)
            *what = "a comment is not closed";
        return end ? end + 2 : p + strlen(p);
    }
    if (*p != '"' && *p != '\'')
        return p;
    for (end = p + 1; *end && *end != *p; end++)
        if (*end == '\\' && end[1])
            end++;
    if (!*end)
        *what = "a string is not closed";
    return *end ? end + 1 : end;
}

const char *braces_check(const char *text, int *line)
{
    const char *what = NULL;
    int depth = 0, opened[8] = {0};
    *line = 1;
    for (const char *p = text; *p;) {
        const char *end = skip_quoted(p, &what);
        if (what)
            return what;
        if (end == p) {
            if (*p == '{' && ++depth < 8)
                opened[depth] = *line;
            if (*p == '}' && --depth < 0)
                return "a closing brace too many";
            end = p + 1;
        }
        for (; p < end; p++)
            *line += *p == '\n';
    }
    if (depth == 0)
        return NULL;
    *line = opened[MIN(depth, 7)];
    return "this brace is not closed";
}
