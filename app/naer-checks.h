/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-facts.h"

G_BEGIN_DECLS

/**
 * NaerVerdict:
 * @passed: whether it can be saved
 * @field: (nullable): the field that is wrong or missing, a static string
 * @text: (nullable): what is wrong, %NULL when something is only missing
 *
 * What a check says of a form. It is given by value; @text belongs to who takes it.
 */
typedef struct
{
  gboolean passed;
  const char *field;
  char *text;
} NaerVerdict;

/**
 * NaerDayInput:
 * @day: the day, or %NAER_DAY_NONE
 * @wrong: whether something is written that is no date
 *
 * What stands in a date field.
 */
typedef struct
{
  NaerDay day;
  gboolean wrong;
} NaerDayInput;

NaerVerdict naer_check_employee    (const NaerFacts      *facts,
                                    gint64                row_id,
                                    const char           *number,
                                    const char           *name,
                                    NaerDayInput          from);
NaerVerdict naer_check_unit_name   (const NaerFacts      *facts,
                                    gint64                row_id,
                                    const char           *name);
NaerVerdict naer_check_absence     (NaerDayInput          from,
                                    NaerDayInput          to,
                                    gboolean              open);
char       *naer_check_overlap     (const NaerEmployee   *employee,
                                    const NaerAbsence    *draft,
                                    NaerDay               today);
NaerVerdict naer_check_contact     (NaerDayInput          on,
                                    NaerDayInput          next,
                                    NaerDay               today);
NaerVerdict naer_check_leave       (const NaerEmployment *employment,
                                    NaerDayInput          last_day);
NaerVerdict naer_check_employment  (const NaerEmployment *latest,
                                    gboolean              is_return,
                                    NaerDayInput          from);
NaerVerdict naer_check_done        (NaerDayInput          on,
                                    gboolean              may_be_ahead,
                                    NaerDayInput          next,
                                    NaerDay               today);
NaerVerdict naer_check_exception   (const char           *obligation,
                                    const char           *ground,
                                    NaerDayInput          contact_on,
                                    NaerDayInput          new_date,
                                    NaerDay               today);
NaerVerdict naer_check_passphrases (const char           *first,
                                    const char           *second);
const char *naer_passphrase_hint   (const char           *passphrase);

G_END_DECLS
