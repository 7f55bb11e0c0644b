/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "data/naer-data-file-private.h"
#include "data/naer-deputy-term.h"

/* The file of a deputy ends with its time. */

#define MILLISECONDS 1000

/* A clock that was set back does not give more time than the log has seen. */
static gboolean
find_latest_day (NaerDataFile  *self,
                 NaerDay       *day,
                 GError       **error)
{
  gint64 at = 0;
  g_autoptr (GDateTime) written = NULL;

  if (!naer_database_get_number (self->database, "SELECT ifnull (max (at), 0) FROM audit", &at,
                                 error))
    return FALSE;
  *day = naer_day_today ();
  written = g_date_time_new_from_unix_local (at / MILLISECONDS);
  if (written != NULL)
    *day = MAX (*day, naer_day_from_ymd (g_date_time_get_year (written),
                                         g_date_time_get_month (written),
                                         g_date_time_get_day_of_month (written)));
  return TRUE;
}

static gboolean
refuse (GError         **error,
        NaerStoreError   code)
{
  g_set_error_literal (error, NAER_STORE_ERROR, (int) code, "the time of the deputy is over");
  return FALSE;
}

/* Refuses the file of a deputy whose time has long been over. */
gboolean
naer_data_file_check_term (NaerDataFile  *self,
                           GError       **error)
{
  g_autofree char *last_day = NULL;
  NaerDeputyTerm term;
  NaerDay today;

  if (!naer_data_file_get_setting (self, NAER_DEPUTY_LAST_DAY, &last_day, error))
    return FALSE;
  if (last_day == NULL)
    return TRUE;
  if (!find_latest_day (self, &today, error))
    return FALSE;
  term = naer_deputy_term_judge (last_day, today);
  self->has_ended = term == NAER_DEPUTY_TERM_ENDED;
  return term != NAER_DEPUTY_TERM_OVER || refuse (error, NAER_STORE_ERROR_OVER);
}

/* Refuses changes to the file of a deputy whose time is over. */
gboolean
naer_data_file_check_running (NaerDataFile  *self,
                              GError       **error)
{
  return !self->has_ended || refuse (error, NAER_STORE_ERROR_EXPIRED);
}

/**
 * naer_data_file_has_ended:
 * @self: a data file
 *
 * Returns: whether it is that of a deputy whose time is over: it is read, and given back
 */
gboolean
naer_data_file_has_ended (NaerDataFile *self)
{
  return self->has_ended;
}
