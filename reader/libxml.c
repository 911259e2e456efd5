// Why not linked: libxml2 brings ICU and the C++ library, and binding these takes a process that reads one
// plain mail a quarter of its time. Called by reader/session.c before the sandbox closes, and by the two
// places that parse (reader/xml.c, reader/html.c and reader/newtext_html.c), which give up without it.
#include "config.h"

#include "reader/libxml.h"

#include <dlfcn.h>
#include <string.h>

#include "policy/base/text.h"

#define LOOK_BYTES 65536

LibXml libxml;

static gboolean look_up(void *library)
{
    gboolean all = TRUE;
    // The way dlsym(3) gives to make a function of what it finds.
#define X(name)                                                                                              \
    *(void **)&libxml.f_##name = dlsym(library, #name);                                                      \
    all = all && libxml.f_##name;
    LIBXML_CALLS(X)
#undef X
    libxml.free = dlsym(library, "xmlFree");
    return all && libxml.free;
}

gboolean libxml_open(void)
{
    static gboolean tried, there;
    if (tried)
        return there;
    void *library = dlopen(LIBXML_SONAME, RTLD_LAZY | RTLD_LOCAL);
    tried = TRUE;
    there = library && look_up(library);
    return there;
}

gboolean libxml_wanted(const char *bytes, gsize len)
{
    // Names of types and encodings, what markup cannot do without, and how that looks quoted-printable.
    static const char *const signs[] = {"html", "xml", "base64", "uue", "begin 6", "</", "<br", "<p>", "=3c"};
    if (len == 0)
        return FALSE;
    if (len > LOOK_BYTES || memchr(bytes, '\0', len))
        return TRUE;
    for (gsize i = 0; i < G_N_ELEMENTS(signs); i++)
        if (text_find(bytes, bytes + len, signs[i]))
            return TRUE;
    return FALSE;
}
