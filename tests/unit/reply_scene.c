#include "tests/unit/reply_scene.h"

#include "tests/unit/cm.h"

#include <stdlib.h>

#include "reader/lexload.h"

static Lexicon *lexicon;

MailWords *scene_words(void)
{
    static const char *const purposes[] = {"mail", NULL};
    const char *top = getenv("top_srcdir");
    g_autofree char *dir = g_build_filename(top ? top : ".", "conf", "lexicon", NULL);
    const char *dirs[] = {dir, NULL};
    g_autoptr(GError) error = NULL;
    lexicon = lexload(dirs, purposes, &error);
    assert_non_null(lexicon);
    return mailwords_new(lexicon);
}

void scene_words_free(MailWords *words)
{
    mailwords_free(words);
    lexicon_free(lexicon);
}

Mail *scene_mail(const char *headers, const char *body)
{
    g_autofree char *text = g_strconcat(headers, "\n", body, NULL);
    g_autoptr(GError) error = NULL;
    Mail *mail = mail_read(text, strlen(text), &error);
    assert_non_null(mail);
    return mail;
}
