/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdio.h>

#include "data/naer-store-erase.h"
#include "naer-cli-data.h"
#include "naer-cli-options.h"
#include "naer-cli-person.h"
#include "retention/naer-retention-words.h"

/* `tidy-up` tells until when what is over is kept, and `erase` deletes for good what it is told to. */

typedef struct
{
  NaerCliOptions common;
  gboolean all;
  int years;
  char *employee;
  char *case_start;
  char *before;
  char *ground;
  gboolean dry_run;
} TidyOptions;

static void
tidy_options_clear (TidyOptions *options)
{
  naer_cli_options_clear (&options->common);
  g_free (options->employee);
  g_free (options->case_start);
  g_free (options->before);
  g_free (options->ground);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (TidyOptions, tidy_options_clear)

static gboolean
check_years (const char *command,
             int         years)
{
  if (years >= NAER_RETENTION_LEAST_YEARS && years <= NAER_RETENTION_MOST_YEARS)
    return TRUE;
  g_printerr ("naervaerctl %s: --years: expected a number from %d to %d\n", command, NAER_RETENTION_LEAST_YEARS,
              NAER_RETENTION_MOST_YEARS);
  return FALSE;
}

/* --- tidy-up ---------------------------------------------------------------------------------- */

static void
add_item (JsonBuilder             *builder,
          const NaerFacts         *facts,
          const NaerRetentionItem *item,
          const TidyOptions       *options)
{
  const NaerEmployee *employee = naer_facts_find_employee (facts, item->employee);
  g_autofree char *why = naer_retention_why_words (item, options->years, options->common.language);
  const struct
  {
    const char *name;
    NaerDay day;
  } days[] = { { "from", item->from }, { "to", item->to }, { "over-on", item->over_on }, { "keep-until", item->keep_until } };

  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "employee");
  json_builder_add_string_value (builder, employee->id);
  json_builder_set_member_name (builder, "kind");
  json_builder_add_string_value (builder, naer_retention_kind_get_code (item->kind));
  json_builder_set_member_name (builder, "status");
  json_builder_add_string_value (builder, naer_retention_hold_get_code (item->hold));
  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    {
      gboolean is_known = days[i].day > NAER_DAY_NONE && days[i].day < NAER_DAY_MAX;
      g_autofree char *iso = is_known ? naer_day_to_iso (days[i].day) : NULL;

      json_builder_set_member_name (builder, days[i].name);
      json_builder_add_string_value (builder, iso);
    }
  json_builder_set_member_name (builder, "records");
  json_builder_add_int_value (builder, item->rows->len);
  json_builder_set_member_name (builder, "why");
  json_builder_add_string_value (builder, why);
  json_builder_end_object (builder);
}

static void
tell_json (const NaerFacts   *facts,
           GPtrArray         *items,
           const TidyOptions *options)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (JsonNode) root = NULL;
  g_autofree char *text = NULL;

  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "format");
  json_builder_add_string_value (builder, "naervaer-tidy-up");
  json_builder_set_member_name (builder, "version");
  json_builder_add_int_value (builder, 1);
  json_builder_set_member_name (builder, "years");
  json_builder_add_int_value (builder, options->years);
  json_builder_set_member_name (builder, "items");
  json_builder_begin_array (builder);
  for (guint i = 0; i < items->len; i++)
    add_item (builder, facts, items->pdata[i], options);
  json_builder_end_array (builder);
  json_builder_end_object (builder);
  root = json_builder_get_root (builder);
  text = json_to_string (root, TRUE);
  puts (text);
}

static void
tell_text (const NaerFacts   *facts,
           GPtrArray         *items,
           const TidyOptions *options)
{
  NaerLanguage language = options->common.language;

  for (guint i = 0; i < items->len; i++)
    {
      const NaerRetentionItem *item = items->pdata[i];
      const NaerEmployee *employee = naer_facts_find_employee (facts, item->employee);
      g_autofree char *title = naer_retention_title_words (item, language);
      g_autofree char *what = naer_retention_what_words (item, language);
      g_autofree char *why = naer_retention_why_words (item, options->years, language);

      g_print ("%s  %s (%s)\n    %s\n", employee->id, title, what, why);
    }
}

/**
 * naer_cli_tidy_up:
 * @argc: number of arguments
 * @argv: `tidy-up [--all] [--years N] [--today DATE] --database FILE --passphrase-fd N [--json]`
 *
 * Tells what has passed its retention date, or with `--all` until when everything is kept. Deletes nothing.
 *
 * Returns: the exit code
 */
NaerExit
naer_cli_tidy_up (int    argc,
                  char **argv)
{
  g_auto (TidyOptions) options = { .years = NAER_RETENTION_YEARS };
  const GOptionEntry own[] = {
    { "all", 0, 0, G_OPTION_ARG_NONE, &options.all, "Also what is kept, and why", NULL },
    { "years", 0, 0, G_OPTION_ARG_INT, &options.years, "How many years what is over is kept (3)", "N" },
    { NULL },
  };
  g_autoptr (NaerStore) store = NULL;
  g_autoptr (NaerFacts) facts = NULL;
  g_autoptr (GPtrArray) items = NULL;
  g_autoptr (GError) error = NULL;
  NaerExit exit = NAER_EXIT_OTHER;
  NaerDay today;

  if (!naer_cli_options_parse (&options.common, NAER_CLI_USES_DATABASE, own, NULL, argc, argv) ||
      !naer_cli_options_expect (&options.common, 0, NULL) || !check_years ("tidy-up", options.years))
    return NAER_EXIT_USAGE;
  store = naer_cli_open_store (&options.common.store, options.common.language, NAER_STORE_MODE_READ, &exit);
  if (store == NULL)
    return exit;
  facts = naer_store_load (store, &error);
  if (facts == NULL)
    return naer_cli_tell_store_error (options.common.store.database, error, options.common.language);
  today = naer_cli_options_get_today (&options.common, facts);
  items = options.all ? naer_retention_find (facts, options.years, today)
                      : naer_retention_find_offered (facts, options.years, today);
  if (options.common.json)
    tell_json (facts, items, &options);
  else
    tell_text (facts, items, &options);
  return NAER_EXIT_ANSWERED;
}

/* --- erase ------------------------------------------------------------------------------------ */

static gboolean
parse_day (const char *name,
           const char *text,
           NaerDay    *day)
{
  *day = NAER_DAY_NONE;
  if (text == NULL || naer_day_parse_iso (text, day))
    return TRUE;
  g_printerr ("naervaerctl erase: %s: expected a date that exists, as in 2026-06-15, found “%s”\n", name, text);
  return FALSE;
}

static gboolean
parse_erase (TidyOptions        *options,
             NaerDay            *case_start,
             NaerDay            *before,
             NaerErasureGround  *ground,
             int                 argc,
             char              **argv)
{
  const GOptionEntry own[] = {
    { "employee", 0, 0, G_OPTION_ARG_STRING, &options->employee, "This employee, with everything", "ID" },
    { "case", 0, 0, G_OPTION_ARG_STRING, &options->case_start, "Of the employee only the absence case of that day", "DATE" },
    { "before", 0, 0, G_OPTION_ARG_STRING, &options->before,
      "Everything that tidy-up offers and that ended before that day", "DATE" },
    { "ground", 0, 0, G_OPTION_ARG_STRING, &options->ground, "Why, for the log", "retention|not-needed|asked|mistake" },
    { "years", 0, 0, G_OPTION_ARG_INT, &options->years, "How many years what is over is kept (3)", "N" },
    { "dry-run", 0, 0, G_OPTION_ARG_NONE, &options->dry_run, "Only tell what would go", NULL },
    { NULL },
  };

  *ground = NAER_ERASURE_NOT_NEEDED;
  if (!naer_cli_options_parse (&options->common, NAER_CLI_USES_DATABASE, own, NULL, argc, argv) ||
      !naer_cli_options_expect (&options->common, 0, NULL) || !check_years ("erase", options->years) ||
      !parse_day ("--case", options->case_start, case_start) || !parse_day ("--before", options->before, before))
    return FALSE;
  if ((options->employee != NULL) == (options->before != NULL) || (options->case_start != NULL && options->before != NULL))
    {
      g_printerr ("naervaerctl erase: give --employee ID, --employee ID --case DATE, or --before DATE\n");
      return FALSE;
    }
  if (options->before != NULL)
    *ground = NAER_ERASURE_RETENTION;
  if (options->ground == NULL || naer_erasure_ground_parse (options->ground, ground))
    return TRUE;
  g_printerr ("naervaerctl erase: --ground: expected retention, not-needed, asked or mistake\n");
  return FALSE;
}

/* What an absence that goes on is counted from is not deleted, whoever asks. */
static gboolean
may_go (const NaerRetentionItem *item)
{
  return item->hold == NAER_RETENTION_READY || item->hold == NAER_RETENTION_YOUNG;
}

static void
keep_only (GPtrArray *items,
           gint64     employee,
           NaerDay    case_day,
           NaerDay    before)
{
  for (guint i = items->len; i > 0; i--)
    {
      const NaerRetentionItem *item = items->pdata[i - 1];
      gboolean is_case = item->employee == employee && item->kind == NAER_RETENTION_CASE && case_day >= item->from &&
                         case_day <= item->over_on;

      if (before != NAER_DAY_NONE ? item->to >= before : !is_case)
        g_ptr_array_remove_index (items, i - 1);
    }
}

static GPtrArray *
find_items (const TidyOptions  *options,
            const NaerFacts    *facts,
            const NaerEmployee *employee,
            NaerDay             case_day,
            NaerDay             before)
{
  NaerDay today = naer_cli_options_get_today (&options->common, facts);
  GPtrArray *items;

  if (employee != NULL && case_day == NAER_DAY_NONE)
    {
      items = g_ptr_array_new_with_free_func ((GDestroyNotify) naer_retention_item_free);
      g_ptr_array_add (items, naer_retention_item_for_employee (employee));
      return items;
    }
  items = before != NAER_DAY_NONE ? naer_retention_find_offered (facts, options->years, today)
                                  : naer_retention_find (facts, options->years, today);
  keep_only (items, employee != NULL ? employee->row_id : 0, case_day, before);
  return items;
}

static gboolean
check_items (const TidyOptions *options,
             GPtrArray         *items)
{
  g_autofree char *why = NULL;

  if (items->len == 0)
    {
      if (options->case_start != NULL)
        g_printerr ("naervaerctl erase: --case: the employee has no absence case on %s\n", options->case_start);
      return options->case_start == NULL;
    }
  if (options->case_start == NULL || may_go (items->pdata[0]))
    return TRUE;
  why = naer_retention_why_words (items->pdata[0], options->years, options->common.language);
  g_printerr ("naervaerctl erase: --case: %s\n", why);
  return FALSE;
}

static void
tell_erasure (const NaerErasure *done,
              gboolean           json)
{
  g_autoptr (JsonNode) node = naer_erasure_to_json (done);
  g_autofree char *text = json_to_string (node, TRUE);

  if (json)
    {
      puts (text);
      return;
    }
  for (NaerRetentionKind kind = 0; kind < NAER_N_RETENTION_KINDS; kind++)
    g_print ("%s %u\n", naer_retention_kind_get_code (kind), done->groups[kind].count);
  g_print ("absences %u\nrecords %u\ndrafts %u\nentries %u\nbackups %u\nbackups-removed %u\nbackups-left %u\n",
           done->n_absences, done->n_records, done->n_drafts, done->n_entries, done->backups.n_written_anew,
           done->backups.n_removed, done->backups.n_left);
}

static NaerExit
erase (const TidyOptions *options,
       NaerStore         *store,
       GPtrArray         *items,
       NaerErasureGround  ground)
{
  g_autoptr (GError) error = NULL;
  g_autofree NaerErasure *done = NULL;

  if (options->dry_run)
    {
      done = g_new0 (NaerErasure, 1);
      done->ground = ground;
      naer_erasure_count (done, items);
    }
  else
    done = naer_store_erase (store, items, ground, &error);
  if (done == NULL)
    return naer_cli_tell_store_error (options->common.store.database, error, options->common.language);
  tell_erasure (done, options->common.json);
  return done->backups.n_left == 0 ? NAER_EXIT_ANSWERED : NAER_EXIT_OTHER;
}

/**
 * naer_cli_erase:
 * @argc: number of arguments
 * @argv: `erase --employee ID [--case DATE] | --before DATE [--ground CODE] [--years N] [--dry-run]
 *   --database FILE --passphrase-fd N [--json]`
 *
 * Deletes for good from records, drafts, the log and the backups of this computer.
 *
 * Returns: the exit code; %NAER_EXIT_OTHER when a backup still holds it
 */
NaerExit
naer_cli_erase (int    argc,
                char **argv)
{
  g_auto (TidyOptions) options = { .years = NAER_RETENTION_YEARS };
  g_autoptr (NaerStore) store = NULL;
  g_autoptr (NaerFacts) facts = NULL;
  g_autoptr (GPtrArray) items = NULL;
  g_autoptr (GError) error = NULL;
  const NaerEmployee *employee = NULL;
  NaerErasureGround ground;
  NaerDay case_day, before;
  NaerExit exit = NAER_EXIT_OTHER;

  if (!parse_erase (&options, &case_day, &before, &ground, argc, argv))
    return NAER_EXIT_USAGE;
  store = naer_cli_open_store (&options.common.store, options.common.language,
                               options.dry_run ? NAER_STORE_MODE_READ : NAER_STORE_MODE_WRITE, &exit);
  if (store == NULL)
    return exit;
  facts = naer_store_load (store, &error);
  if (facts == NULL)
    return naer_cli_tell_store_error (options.common.store.database, error, options.common.language);
  if (options.employee != NULL && (employee = naer_cli_person_find (facts, options.employee)) == NULL)
    return naer_cli_person_tell_unknown (options.employee);
  items = find_items (&options, facts, employee, case_day, before);
  return check_items (&options, items) ? erase (&options, store, items, ground) : NAER_EXIT_USAGE;
}
