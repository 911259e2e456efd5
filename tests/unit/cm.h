// cmocka with the headers it wants before it.
#ifndef PD_TESTS_CM_H
#define PD_TESTS_CM_H
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <cmocka.h>
#endif
