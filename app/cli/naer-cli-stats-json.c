/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-cli-stats.h"

#include "json/naer-json-stream.h"
#include "statistics/naer-statistics-words.h"

/* The answer of `stats` as JSON. */

#define DECIMALS_OF_DAYS 2

static void
add_days (NaerJsonStream *json,
          const char     *member,
          gint64          days_work)
{
  naer_json_stream_add_number (json, member, naer_days_work_round (days_work, DECIMALS_OF_DAYS) / 100.0);
}

static void
add_percent (NaerJsonStream *json,
             const char     *member,
             int             tenths)
{
  if (tenths == NAER_RATE_NOT_KNOWN)
    naer_json_stream_add_text (json, member, NULL);
  else
    naer_json_stream_add_number (json, member, tenths / 10.0);
}

static void
add_rate (NaerJsonStream    *json,
          const NaerFigures *figures)
{
  naer_json_stream_begin (json, "sickness_rate", '{');
  naer_json_stream_add_text (json, "formula", "ssb-nav");
  add_days (json, "lost_days", figures->lost);
  add_days (json, "agreed_days", figures->agreed);
  add_percent (json, "percent", naer_rate_tenths (figures->lost, figures->agreed));
  add_percent (json, "percent_as_nav", naer_rate_tenths_as_nav (figures->lost, figures->agreed));
  add_days (json, "self_certified_days", figures->self_certified);
  add_percent (json, "self_certified_percent",
               naer_rate_tenths (figures->self_certified, figures->agreed));
  add_days (json, "certified_days", figures->certified);
  add_percent (json, "certified_percent", naer_rate_tenths (figures->certified, figures->agreed));
  naer_json_stream_end (json);
}

static void
add_statutory_part (NaerJsonStream    *json,
                    const char        *member,
                    int                spells,
                    gint64             lost,
                    const NaerFigures *figures)
{
  naer_json_stream_begin (json, member, '{');
  naer_json_stream_add_int (json, "spells", spells);
  add_days (json, "days", lost);
  add_percent (json, "percent", naer_rate_tenths (lost, figures->possible));
  naer_json_stream_end (json);
}

static void
add_statutory (NaerJsonStream    *json,
               const NaerFigures *figures)
{
  naer_json_stream_begin (json, "statutory", '{');
  naer_json_stream_add_text (json, "formula", "regulation-1997-4");
  add_days (json, "possible_days", figures->possible);
  add_statutory_part (json, "own", figures->own_spells, figures->lost, figures);
  add_statutory_part (json, "child", figures->child_spells, figures->child, figures);
  naer_json_stream_begin (json, "bands", '[');
  for (NaerSpellBand band = 0; band < NAER_N_BANDS; band++)
    {
      naer_json_stream_begin (json, NULL, '{');
      naer_json_stream_add_text (json, "id", naer_band_get_code (band));
      naer_json_stream_add_int (json, "spells", figures->band_spells[band]);
      add_days (json, "days", figures->band_lost[band]);
      naer_json_stream_end (json);
    }
  naer_json_stream_end (json);
  naer_json_stream_end (json);
}

static void
add_duty (NaerJsonStream      *json,
          const char          *member,
          const NaerDutyCount *duty)
{
  naer_json_stream_begin (json, member, '{');
  naer_json_stream_add_int (json, "due", duty->due);
  naer_json_stream_add_int (json, "in_time", duty->in_time);
  naer_json_stream_add_int (json, "late", duty->late);
  naer_json_stream_add_int (json, "exceptions", duty->exceptions);
  naer_json_stream_add_int (json, "not_documented", duty->not_documented);
  naer_json_stream_end (json);
}

static void
add_figures (NaerJsonStream    *json,
             const NaerFigures *figures)
{
  naer_json_stream_add_int (json, "people", figures->people);
  add_rate (json, figures);
  add_statutory (json, figures);
  naer_json_stream_begin (json, "graded", '{');
  naer_json_stream_add_int (json, "note_days", figures->note_days);
  naer_json_stream_add_int (json, "graded_days", figures->graded_days);
  add_percent (json, "percent", naer_rate_tenths (figures->graded_days, figures->note_days));
  naer_json_stream_end (json);
  naer_json_stream_begin (json, "lengths", '[');
  for (NaerCaseLength length = 0; length < NAER_N_LENGTHS; length++)
    {
      naer_json_stream_begin (json, NULL, '{');
      naer_json_stream_add_text (json, "id", naer_length_get_code (length));
      naer_json_stream_add_int (json, "cases", figures->cases[length]);
      naer_json_stream_end (json);
    }
  naer_json_stream_end (json);
  add_duty (json, "plan", &figures->plan);
  add_duty (json, "dialogue_1", &figures->dialogue_1);
}

static void
add_groups (NaerJsonStream *json,
            const char     *member,
            const char     *named_by,
            GPtrArray      *groups)
{
  naer_json_stream_begin (json, member, '[');
  for (guint i = 0; i < groups->len; i++)
    {
      const NaerFigureGroup *group = groups->pdata[i];

      naer_json_stream_begin (json, NULL, '{');
      naer_json_stream_add_text (json, named_by, group->sex != NULL ? group->sex : group->unit);
      naer_json_stream_add_boolean (json, "hidden", group->hidden);
      if (!group->hidden)
        add_figures (json, &group->figures);
      naer_json_stream_end (json);
    }
  naer_json_stream_end (json);
}

static void
add_year_before (NaerJsonStream       *json,
                 const NaerStatistics *statistics)
{
  const NaerFigures *now = &statistics->all, *before = &statistics->year_before;

  if (!statistics->has_year_before)
    {
      naer_json_stream_add_text (json, "year_before", NULL);
      return;
    }
  naer_json_stream_begin (json, "year_before", '{');
  add_percent (json, "percent", naer_rate_tenths (before->lost, before->agreed));
  naer_json_stream_add_number (json, "change",
                               naer_rate_change_tenths (now->lost, now->agreed, before->lost,
                                                        before->agreed) /
                                   10.0);
  naer_json_stream_end (json);
}

/**
 * naer_cli_stats_to_json:
 * @statistics: figures
 * @today: today
 *
 * Prints them as JSON. A hidden group has no figures.
 */
void
naer_cli_stats_to_json (const NaerStatistics *statistics,
                        NaerDay               today)
{
  g_autoptr (NaerJsonStream) json = naer_json_stream_new (TRUE);

  naer_json_stream_begin (json, NULL, '{');
  naer_json_stream_add_text (json, "format", "naervaer-answers");
  naer_json_stream_add_int (json, "version", 1);
  naer_json_stream_add_day (json, "today", today);
  naer_json_stream_add_day (json, "from", statistics->from);
  naer_json_stream_add_day (json, "to", statistics->to);
  naer_json_stream_add_day (json, "through", statistics->through);
  naer_json_stream_begin (json, "all", '{');
  naer_json_stream_add_boolean (json, "hidden", statistics->hidden);
  if (!statistics->hidden)
    add_figures (json, &statistics->all);
  naer_json_stream_end (json);
  add_groups (json, "by_sex", "sex", statistics->by_sex);
  add_groups (json, "by_unit", "unit", statistics->by_unit);
  add_year_before (json, statistics);
  naer_json_stream_end (json);
  g_print ("%s\n", naer_json_stream_get_text (json));
}
