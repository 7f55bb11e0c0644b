/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-i18n.h"
#include "naer-overview-model.h"

/* What the overview says, in sentences. */

static const char *const few_things[] = {
  N_("Nothing needs you now."),     N_("One thing needs you now."),
  N_("Two things need you now."),   N_("Three things need you now."),
  N_("Four things need you now."),  N_("Five things need you now."),
  N_("Six things need you now."),   N_("Seven things need you now."),
  N_("Eight things need you now."), N_("Nine things need you now."),
  N_("Ten things need you now."),
};

/**
 * naer_overview_get_heading:
 * @self: an overview
 *
 * Returns: (transfer full): how many things need the leader now, as a sentence
 */
char *
naer_overview_get_heading (const NaerOverview *self)
{
  if (self->needs->len < G_N_ELEMENTS (few_things))
    return g_strdup (_(few_things[self->needs->len]));
  return g_strdup_printf (ngettext ("%u thing needs you now.", "%u things need you now.",
                                    self->needs->len), self->needs->len);
}

/**
 * naer_overview_get_count:
 * @self: an overview
 *
 * Returns: (transfer full): the same, for the line under the name of the page
 */
char *
naer_overview_get_count (const NaerOverview *self)
{
  if (self->needs->len == 0)
    return g_strdup (_("nothing needs you now"));
  return g_strdup_printf (ngettext ("%u thing needs you now", "%u things need you now",
                                    self->needs->len), self->needs->len);
}

/**
 * naer_overview_get_dateline:
 * @self: an overview
 * @today: today
 *
 * Returns: (transfer full): the date, the week and how many are at work on the next working day
 */
char *
naer_overview_get_dateline (const NaerOverview *self,
                            NaerDay             today)
{
  g_autofree char *day = naer_i18n_day (today, NAER_DAY_STYLE_WEEKDAY_FULL);
  g_autofree char *capitalized = naer_words_capitalize (day);
  g_autofree char *week = g_strdup_printf (_("week %d"), naer_day_get_iso_week (today, NULL));
  g_autofree char *at_work = NULL;

  if (self->n_expected == 0)
    return g_strdup_printf ("%s · %s", capitalized, week);
  if (self->next_working_day == today + 1)
    at_work = g_strdup_printf (_("%u of %u at work tomorrow"), self->n_at_work, self->n_expected);
  else
    /* Translators: the last %s is a day of the week, such as Monday */
    at_work = g_strdup_printf (_("%u of %u at work on %s"), self->n_at_work, self->n_expected,
                               naer_words_weekday (naer_day_get_weekday (self->next_working_day),
                                                   naer_i18n_language ()));
  return g_strdup_printf ("%s · %s · %s", capitalized, week, at_work);
}

static char *
join_names (GPtrArray *names)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) strings = NULL;

  for (guint i = 0; i < names->len; i++)
    g_strv_builder_add (builder, names->pdata[i]);
  strings = g_strv_builder_end (builder);
  return g_strjoinv (", ", strings);
}

/**
 * naer_overview_get_assurance:
 * @self: an overview
 *
 * Returns: (transfer full): whether all who are away have a next date, and if not, who lacks one
 */
char *
naer_overview_get_assurance (const NaerOverview *self)
{
  if (self->without_date->len > 0)
    {
      g_autofree char *names = join_names (self->without_date);

      return g_strdup_printf (ngettext ("%s is away and has no next date.",
                                        "These are away and have no next date: %s.",
                                        self->without_date->len), names);
    }
  if (self->n_away == 0)
    return g_strdup (_("Nobody is away sick today."));
  return g_strdup_printf (ngettext ("Nobody is forgotten: the one who is away has a next date.",
                                    "Nobody is forgotten: all %u who are away have a next date.",
                                    self->n_away), self->n_away);
}
