// Prints what the option table says, for people: "optdoc sample" the commented sample file, "optdoc man" the
// option part of postdue.conf(5) in mdoc. A build tool, not installed.
#include <stdio.h>
#include <string.h>

#include "conf/options.h"

static const struct {
    OptionSection in;
    const char *sample_open, *man_title;
} sections[] = {
    {IN_TOP, NULL, "GENERAL OPTIONS"},
    {IN_LADDER, "ladder \"standard\"", "LADDER OPTIONS"},
    {IN_STEP, "step \"friendly\"", "STEP OPTIONS"},
    {IN_ACCOUNT, "account \"example.org\"", "ACCOUNT OPTIONS"},
};

static void print_wrapped(const char *indent, const char *text)
{
    g_auto(GStrv) words = g_strsplit(text, " ", -1);
    gsize column = 0;
    for (guint i = 0; words[i]; i++) {
        if (column > 0 && column + strlen(words[i]) > 90) {
            printf("\n");
            column = 0;
        }
        column += (gsize)printf("%s%s", column ? " " : indent, words[i]);
    }
    printf("\n");
}

static void print_value(const Option *o)
{
    gboolean list = o->type == OPT_LIST || o->type == OPT_WEEKDAYS;
    const char *def = o->def ? o->def : "example.com";
    if (list)
        printf("{ %s }", def);
    else
        printf("\"%s\"", o->def ? o->def : "P3D");
}

static void print_sample(void)
{
    printf("# postdue.conf - see postdue.conf(5). Every option stands here with its default, commented out.\n"
           "# Only our_domains has to be set. Check with: postdued -n\n");
    for (gsize s = 0; s < G_N_ELEMENTS(sections); s++) {
        const char *indent = sections[s].in == IN_TOP ? "" : sections[s].in == IN_STEP ? "        " : "    ";
        if (sections[s].sample_open)
            printf("\n%.*s#%s {\n", (int)(strlen(indent) > 4 ? 4 : 0), indent, sections[s].sample_open);
        for (gsize i = 0; i < n_options; i++) {
            if (options[i].in != sections[s].in)
                continue;
            g_autofree char *comment = g_strconcat(indent, "# ", NULL);
            printf("\n");
            print_wrapped(comment, options[i].help);
            printf("%s%s%s = ", indent, options[i].def || options[i].in != IN_TOP ? "#" : "", options[i].key);
            print_value(&options[i]);
            printf("\n");
        }
        if (sections[s].in == IN_STEP)
            printf("    #}\n#}\n");
        else if (sections[s].in == IN_ACCOUNT)
            printf("#}\n");
    }
}

static void print_man(void)
{
    for (gsize s = 0; s < G_N_ELEMENTS(sections); s++) {
        printf(".Sh %s\n.Bl -tag -width Ds\n", sections[s].man_title);
        for (gsize i = 0; i < n_options; i++) {
            const Option *o = &options[i];
            if (o->in != sections[s].in)
                continue;
            printf(".It Ic %s Pq %s\n%s\n", o->key, option_type_name(o->type), o->help);
            if (!o->def)
                printf("Must be given.\n");
            else if (*o->def)
                printf("Default:\n.Ql %s\n", o->def);
        }
        printf(".El\n");
    }
}

int main(int argc, char **argv)
{
    if (argc == 2 && strcmp(argv[1], "sample") == 0)
        print_sample();
    else if (argc == 2 && strcmp(argv[1], "man") == 0)
        print_man();
    else {
        fprintf(stderr, "usage: optdoc sample|man\n");
        return 2;
    }
    return 0;
}
