/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-record.h"

G_BEGIN_DECLS

/**
 * NaerForgetting:
 * @employee: the row of the employee it is about
 * @from: the first day of what goes; %NAER_DAY_NONE: the employee goes, with everything
 * @to: its last day, inclusive
 * @until: what the employee’s own row says of the days from @from to this one goes too;
 *   %NAER_DAY_NONE: nothing of it
 * @known_from: absence is known from this day on afterwards; %NAER_DAY_NONE: as before
 *
 * What is to be forgotten of one employee: told by days alone, so that it can be looked for in a
 * backup too, and names nobody.
 */
typedef struct
{
  gint64 employee;
  NaerDay from;
  NaerDay to;
  NaerDay until;
  NaerDay known_from;
} NaerForgetting;

gboolean naer_record_get_span       (NaerRecordType        type,
                                     gconstpointer         record,
                                     NaerStretch          *span);
gboolean naer_forgetting_is_whole   (const NaerForgetting *self);
gboolean naer_forgetting_covers     (const NaerForgetting *self,
                                     NaerRecordType        type,
                                     gconstpointer         record);
gboolean naer_forgetting_from_row   (const NaerForgetting *self,
                                     NaerEmployee         *employee);
char    *naer_forgettings_to_text   (GArray               *forgettings);
GArray  *naer_forgettings_from_text (const char           *text);

G_END_DECLS
