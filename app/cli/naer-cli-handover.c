/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "handover/naer-deputy.h"
#include "handover/naer-handover-error.h"
#include "handover/naer-handover-file.h"
#include "handover/naer-handover-make.h"
#include "naer-cli-commands.h"
#include "naer-cli-handover.h"
#include "naer-cli-options.h"
#include "naer-cli-person.h"
#include "naer-cli-store.h"

typedef struct
{
  char **employees;
  char **units;
  char *from;
  char *to;
  int file_passphrase_fd;
} Wishes;

static void
wishes_clear (Wishes *wishes)
{
  g_clear_pointer (&wishes->employees, g_strfreev);
  g_clear_pointer (&wishes->units, g_strfreev);
  g_clear_pointer (&wishes->from, g_free);
  g_clear_pointer (&wishes->to, g_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Wishes, wishes_clear)

/* What a command makes, once the data file is open. */
typedef NaerHandover *(*MakeFunc) (const Wishes         *wishes,
                                   const NaerFacts      *facts,
                                   const NaerRowHistory *history,
                                   NaerDay               today,
                                   NaerExit             *exit);

/**
 * naer_cli_tell_handover_error:
 * @path: a file
 * @error: a #NaerHandoverError or a #NaerStoreError
 * @language: the language to say it in
 *
 * Says on standard error what is wrong with a file between leaders and what to do.
 *
 * Returns: the exit code
 */
NaerExit
naer_cli_tell_handover_error (const char   *path,
                              const GError *error,
                              NaerLanguage  language)
{
  g_autofree char *shown = g_filename_display_name (path);

  g_printerr ("naervaerctl: %s: %s\n", shown, naer_handover_error_describe (error, language));
  return error->domain == NAER_HANDOVER_ERROR ? NAER_EXIT_INPUT : NAER_EXIT_DATA_FILE;
}

static gboolean
add_employees (const Wishes     *wishes,
               const NaerFacts  *facts,
               GArray           *rows,
               NaerExit         *exit)
{
  for (guint i = 0; wishes->employees != NULL && wishes->employees[i] != NULL; i++)
    {
      const NaerEmployee *employee = naer_cli_person_find (facts, wishes->employees[i]);

      if (employee == NULL)
        {
          *exit = naer_cli_person_tell_unknown (wishes->employees[i]);
          return FALSE;
        }
      if (!naer_handover_is_chosen (rows, employee->row_id))
        g_array_append_val (rows, employee->row_id);
    }
  return TRUE;
}

static gboolean
add_unit (const NaerFacts *facts,
          const char      *name,
          GArray          *rows)
{
  gboolean found = FALSE;

  for (guint i = 0; i < facts->employees->len; i++)
    {
      const NaerEmployee *employee = facts->employees->pdata[i];

      if (g_strcmp0 (employee->unit, name) != 0)
        continue;
      found = TRUE;
      if (!naer_handover_is_chosen (rows, employee->row_id))
        g_array_append_val (rows, employee->row_id);
    }
  return found;
}

static gboolean
choose (const Wishes    *wishes,
        const NaerFacts *facts,
        GArray          *rows,
        NaerExit        *exit)
{
  if (!add_employees (wishes, facts, rows, exit))
    return FALSE;
  for (guint i = 0; wishes->units != NULL && wishes->units[i] != NULL; i++)
    if (!add_unit (facts, wishes->units[i], rows))
      {
        g_printerr ("naervaerctl: nobody works in a unit “%s”\n", wishes->units[i]);
        *exit = NAER_EXIT_INPUT;
        return FALSE;
      }
  return TRUE;
}

static NaerHandover *
make_for_leader (const Wishes         *wishes,
                 const NaerFacts      *facts,
                 const NaerRowHistory *history,
                 NaerDay               today,
                 NaerExit             *exit)
{
  g_autoptr (GArray) rows = g_array_new (FALSE, FALSE, sizeof (gint64));

  if (!choose (wishes, facts, rows, exit))
    return NULL;
  if (rows->len > 0)
    return naer_handover_make_for_leader (facts, rows, history, today);
  g_printerr ("naervaerctl: --employee or --unit must say who gets a new leader.\n");
  *exit = NAER_EXIT_USAGE;
  return NULL;
}

static NaerHandover *
make_for_deputy (const Wishes         *wishes,
                 const NaerFacts      *facts,
                 const NaerRowHistory *history,
                 NaerDay               today,
                 NaerExit             *exit)
{
  g_autoptr (GArray) rows = g_array_new (FALSE, FALSE, sizeof (gint64));
  NaerDay first_day = today, last_day = NAER_DAY_NONE;

  if ((wishes->from != NULL && !naer_day_parse_iso (wishes->from, &first_day)) ||
      wishes->to == NULL || !naer_day_parse_iso (wishes->to, &last_day) || last_day < first_day ||
      last_day < today)
    {
      g_printerr ("naervaerctl: --from and --to must be the first and the last day of the deputy, "
                  "such as 2026-07-20.\n");
      *exit = NAER_EXIT_USAGE;
      return NULL;
    }
  if (!choose (wishes, facts, rows, exit))
    return NULL;
  if (wishes->employees == NULL && wishes->units == NULL)
    {
      g_array_unref (rows);
      rows = naer_deputy_find_due (facts, naer_rule_book_get_default (), first_day, last_day, today);
    }
  if (rows->len > 0)
    return naer_handover_make_for_deputy (facts, rows, first_day, last_day, history, today);
  g_printerr ("naervaerctl: nothing falls due in that time; there is nobody for a deputy to follow "
              "up.\n");
  *exit = NAER_EXIT_INPUT;
  return NULL;
}

static NaerHandover *
make_return (const Wishes         *wishes,
             const NaerFacts      *facts,
             const NaerRowHistory *history,
             NaerDay               today,
             NaerExit             *exit)
{
  g_autoptr (NaerHandover) handover = naer_handover_make_return (facts, history, today);

  if (handover->entries->len > 0)
    return g_steal_pointer (&handover);
  g_printerr ("naervaerctl: nothing was noted; there is nothing to give back.\n");
  *exit = NAER_EXIT_INPUT;
  return NULL;
}

static gboolean
write_file (NaerStore             *store,
            const NaerHandover    *handover,
            const char            *path,
            const NaerSecret      *passphrase,
            GError               **error)
{
  return naer_handover_note (handover, store, error) &&
         naer_handover_save (handover, path, passphrase, NAER_KEY_COST_MODERATE, error);
}

static NaerExit
make_from_store (const NaerCliOptions *options,
                 const Wishes         *wishes,
                 MakeFunc              make,
                 NaerStore            *store)
{
  const char *path = options->arguments[0];
  g_autoptr (NaerSecret) passphrase = NULL;
  g_autoptr (NaerFacts) facts = NULL;
  g_autoptr (NaerRowHistory) history = NULL;
  g_autoptr (NaerHandover) handover = NULL;
  g_autoptr (GError) error = NULL;
  NaerExit exit = NAER_EXIT_OTHER;

  passphrase = naer_cli_read_passphrase (wishes->file_passphrase_fd, &exit);
  if (passphrase == NULL)
    return exit;
  facts = naer_store_load (store, &error);
  history = facts != NULL ? naer_store_load_row_history (store, &error) : NULL;
  if (history == NULL)
    return naer_cli_tell_handover_error (options->store.database, error, options->language);
  handover = make (wishes, facts, history, naer_cli_options_get_today (options, facts), &exit);
  if (handover == NULL)
    return exit;
  if (!write_file (store, handover, path, passphrase, &error))
    return naer_cli_tell_handover_error (path, error, options->language);
  return NAER_EXIT_ANSWERED;
}

static NaerExit
run (MakeFunc             make,
     const GOptionEntry  *own,
     Wishes              *wishes,
     int                  argc,
     char               **argv)
{
  g_auto (NaerCliOptions) options = { 0 };
  g_autoptr (NaerStore) store = NULL;
  NaerExit exit = NAER_EXIT_OTHER;

  if (!naer_cli_options_parse (&options, NAER_CLI_USES_DATABASE, own, "FILE", argc, argv) ||
      !naer_cli_options_expect (&options, 1, "the name of a file"))
    return NAER_EXIT_USAGE;
  store = naer_cli_open_store (&options.store, options.language, NAER_STORE_MODE_WRITE, &exit);
  return store != NULL ? make_from_store (&options, wishes, make, store) : exit;
}

#define FILE_PASSPHRASE                                                                            \
  {                                                                                                \
    "file-passphrase-fd", 0, 0, G_OPTION_ARG_INT, &wishes.file_passphrase_fd,                      \
      "File descriptor that gives the passphrase of the file as its next line", "N"                \
  }
#define EMPLOYEES                                                                                  \
  {                                                                                                \
    "employee", 0, 0, G_OPTION_ARG_STRING_ARRAY, &wishes.employees,                                \
      "Number of an employee; may be given more than once", "NUMBER"                               \
  }
#define UNITS                                                                                      \
  {                                                                                                \
    "unit", 0, 0, G_OPTION_ARG_STRING_ARRAY, &wishes.units,                                        \
      "Name of a unit; may be given more than once", "NAME"                                        \
  }

/**
 * naer_cli_handover:
 * @argc: number of arguments
 * @argv: `handover FILE --employee NUMBER… --unit NAME… --database FILE --passphrase-fd N
 *   --file-passphrase-fd N`
 *
 * Writes a file for a new leader.
 *
 * Returns: the exit code
 */
NaerExit
naer_cli_handover (int    argc,
                   char **argv)
{
  g_auto (Wishes) wishes = { .file_passphrase_fd = -1 };
  const GOptionEntry own[] = { EMPLOYEES, UNITS, FILE_PASSPHRASE, { NULL } };

  return run (make_for_leader, own, &wishes, argc, argv);
}

/**
 * naer_cli_deputy:
 * @argc: number of arguments
 * @argv: `deputy FILE --to DAY [--from DAY] [--employee NUMBER…] [--unit NAME…] --database FILE
 *   --passphrase-fd N --file-passphrase-fd N`
 *
 * Writes a file for a deputy: those who are named, or else those for whom something falls due.
 *
 * Returns: the exit code
 */
NaerExit
naer_cli_deputy (int    argc,
                 char **argv)
{
  g_auto (Wishes) wishes = { .file_passphrase_fd = -1 };
  const GOptionEntry own[] = {
    EMPLOYEES,
    UNITS,
    { "from", 0, 0, G_OPTION_ARG_STRING, &wishes.from, "First day of the deputy, today unless given",
      "DAY" },
    { "to", 0, 0, G_OPTION_ARG_STRING, &wishes.to, "Last day of the deputy", "DAY" },
    FILE_PASSPHRASE,
    { NULL },
  };

  return run (make_for_deputy, own, &wishes, argc, argv);
}

/**
 * naer_cli_give_back:
 * @argc: number of arguments
 * @argv: `give-back FILE --database FILE --passphrase-fd N --file-passphrase-fd N`
 *
 * Writes what a deputy noted into a file for the leader.
 *
 * Returns: the exit code
 */
NaerExit
naer_cli_give_back (int    argc,
                    char **argv)
{
  g_auto (Wishes) wishes = { .file_passphrase_fd = -1 };
  const GOptionEntry own[] = { FILE_PASSPHRASE, { NULL } };

  return run (make_return, own, &wishes, argc, argv);
}
