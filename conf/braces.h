// Are the braces of a configuration text balanced? Pure. libconfuse accepts a file that ends inside a
// section, which would silently drop what a half-written file was to say.
#ifndef PD_CONF_BRACES_H
#define PD_CONF_BRACES_H

// NULL if balanced; otherwise what is wrong (static text), with the line in *line.
const char *braces_check(const char *text, int *line);

#endif
