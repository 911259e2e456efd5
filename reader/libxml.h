// libxml2 without being linked with it: its functions that we call, looked up when the first document is
// parsed. Included instead of libxml2's headers; the names are the library's own.
#ifndef PD_READER_LIBXML_H
#define PD_READER_LIBXML_H

#include <glib.h>
#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>

#define LIBXML_CALLS(X)                                                                                      \
    X(xmlNewParserCtxt)                                                                                      \
    X(xmlFreeParserCtxt)                                                                                     \
    X(xmlCtxtReadMemory)                                                                                     \
    X(xmlSetGenericErrorFunc)                                                                                \
    X(xmlStopParser)                                                                                         \
    X(xmlSAX2StartElementNs)                                                                                 \
    X(xmlSAX2EndElementNs)                                                                                   \
    X(xmlSAX2Characters)                                                                                     \
    X(xmlDocGetRootElement)                                                                                  \
    X(xmlNodeGetContent)                                                                                     \
    X(xmlGetNoNsProp)                                                                                        \
    X(xmlHasProp)                                                                                            \
    X(xmlFreeDoc)                                                                                            \
    X(htmlReadMemory)

typedef struct {
#define X(name) __typeof__(name) *f_##name;
    LIBXML_CALLS(X)
#undef X
    xmlFreeFunc *free; // the library's variable
} LibXml;

extern LibXml libxml;

// Loads the library, once; needs the file system, so it must come before the sandbox closes. FALSE if it
// cannot be had: then no document may be parsed.
gboolean libxml_open(void);

// TRUE if a reply may hold markup: generous, for one wrongly taken for plain is read without its HTML.
gboolean libxml_wanted(const char *bytes, gsize len);

#define xmlNewParserCtxt libxml.f_xmlNewParserCtxt
#define xmlFreeParserCtxt libxml.f_xmlFreeParserCtxt
#define xmlCtxtReadMemory libxml.f_xmlCtxtReadMemory
#define xmlSetGenericErrorFunc libxml.f_xmlSetGenericErrorFunc
#define xmlStopParser libxml.f_xmlStopParser
#define xmlSAX2StartElementNs libxml.f_xmlSAX2StartElementNs
#define xmlSAX2EndElementNs libxml.f_xmlSAX2EndElementNs
#define xmlSAX2Characters libxml.f_xmlSAX2Characters
#define xmlDocGetRootElement libxml.f_xmlDocGetRootElement
#define xmlNodeGetContent libxml.f_xmlNodeGetContent
#define xmlGetNoNsProp libxml.f_xmlGetNoNsProp
#define xmlHasProp libxml.f_xmlHasProp
#define xmlFreeDoc libxml.f_xmlFreeDoc
#define htmlReadMemory libxml.f_htmlReadMemory
#define xmlFree (*libxml.free)

#endif
