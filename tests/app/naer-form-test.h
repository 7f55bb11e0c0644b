/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-change.h"
#include "naer-feedback.h"

G_BEGIN_DECLS

/* What the tests of the forms have in common: a unit with three people, and 15 November 2026. */

#define FORM_TEST_TODAY (naer_day_from_ymd (2026, 11, 15))

/* The field of a row of which nothing is told. */
#define SILENT (-1)

enum
{
  FORM_TEST_NORTH = 11,
  FORM_TEST_SOUTH = 12,
  FORM_TEST_KARI = 21,
  FORM_TEST_OLE = 22,
  FORM_TEST_VIGDIS = 23,
};

NaerDay    form_test_day         (const char        *iso);
NaerDay    form_test_written_day (const char        *text);
NaerFacts *form_test_facts       (void);
void       form_test_apply       (NaerFacts         *facts,
                                  GPtrArray         *changes);
void       form_test_told        (NaerFeedback      *feedback,
                                  int                field,
                                  NaerFeedbackLevel  level);
void       form_test_silent      (NaerFeedback      *feedback);
void       form_test_row         (NaerFeedback      *feedback,
                                  guint              row,
                                  int                field,
                                  NaerFeedbackLevel  level);

G_END_DECLS
