// Reads "START<TAB>LAST<TAB>MAX<TAB>RRULE" lines on stdin and prints the days of each rule on one line, or
// "refused: why". Driven by rrule_dateutil.py; not a test by itself.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "policy/schedule.h"

static void expand(const char *rrule, const ScheduleSpan *span)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Schedule) schedule = schedule_parse(rrule, &error);
    if (!schedule) {
        printf("refused: %s\n", error->message);
        return;
    }
    char text[DAY_TEXT_SIZE];
    g_autoptr(GArray) days = schedule_expand(schedule, span);
    for (guint i = 0; i < days->len; i++)
        printf("%s%s", i ? " " : "", day_format(g_array_index(days, Day, i), text));
    printf("\n");
}

int main(void)
{
    char line[4096];
    while (fgets(line, sizeof line, stdin)) {
        g_strchomp(line);
        g_auto(GStrv) fields = g_strsplit(line, "\t", 4);
        if (g_strv_length(fields) != 4)
            return EXIT_FAILURE;
        ScheduleSpan span = {.start = day_parse(fields[0]),
                             .last = day_parse(fields[1]),
                             .max = (guint)g_ascii_strtoull(fields[2], NULL, 10)};
        expand(fields[3], &span);
    }
    return EXIT_SUCCESS;
}
