/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-cli-commands.h"

#include <glib/gi18n.h>

#include "language/naer-catalog.h"
#include "language/naer-words.h"
#include "naer-cli-answer.h"
#include "rules/naer-engine.h"

/* `timeline`: what the rules say of each case. */

static void
add_texts (NaerJsonStream *json,
           const char     *member,
           const char    **texts)
{
  naer_json_stream_begin (json, member, '[');
  for (guint i = 0; texts != NULL && texts[i] != NULL; i++)
    naer_json_stream_add_text (json, NULL, texts[i]);
  naer_json_stream_end (json);
}

static void
add_finding (NaerJsonStream    *json,
             const NaerFinding *finding)
{
  naer_json_stream_begin (json, NULL, '{');
  naer_json_stream_add_text (json, "rule_set", finding->rule_set);
  naer_json_stream_add_text (json, "obligation", finding->obligation);
  naer_json_stream_add_text (json, "class",
                             naer_obligation_class_get_code (finding->obligation_class));
  naer_json_stream_add_text (json, "who", naer_actor_get_code (finding->actor));
  naer_json_stream_add_text (json, "status", naer_status_get_code (finding->status));
  naer_json_stream_add_day (json, "due", finding->due);
  naer_json_stream_add_day (json, "calendar_target", finding->calendar_target);
  naer_json_stream_add_day (json, "last_working_day", finding->last_working_day);
  naer_json_stream_add_boolean (json, "if_lasts", finding->if_lasts);
  naer_json_stream_add_day (json, "planned_on", finding->planned_on);
  naer_json_stream_add_day (json, "done_on", finding->done_on);
  naer_json_stream_add_day (json, "postponed_until", finding->postponed_until);
  naer_json_stream_add_text (json, "ground", finding->ground);
  add_texts (json, "missing", finding->missing);
  naer_json_stream_add_text (json, "title", finding->title);
  naer_json_stream_add_text (json, "text", finding->text);
  naer_json_stream_add_text (json, "reason", finding->reason);
  naer_json_stream_add_text (json, "source", finding->source);
  naer_json_stream_add_day (json, "rules_checked", finding->rules_checked);
  naer_json_stream_add_text (json, "resolves", finding->resolves);
  naer_json_stream_end (json);
}

static gboolean
asks_for_attention (const NaerFinding *finding)
{
  return finding->status == NAER_STATUS_DUE || finding->status == NAER_STATUS_NOT_DOCUMENTED;
}

static void
add_timeline (NaerJsonStream         *json,
              const NaerCaseTimeline *timeline,
              NaerCliQuestion        *question)
{
  naer_json_stream_begin (json, NULL, '{');
  naer_json_stream_add_day (json, "start", timeline->absence_case->start);
  naer_json_stream_begin (json, "findings", '[');
  for (guint i = 0; i < timeline->findings->len; i++)
    {
      const NaerFinding *finding = timeline->findings->pdata[i];

      add_finding (json, finding);
      question->attention |= asks_for_attention (finding);
    }
  naer_json_stream_end (json);
  naer_json_stream_end (json);
}

static GPtrArray *
run_engine (const NaerCliQuestion *question,
            const NaerEmployee    *employee)
{
  return naer_engine_run (question->facts, employee, naer_rule_book_get_default (),
                          question->today, question->language);
}

static void
timelines_to_json (NaerCliQuestion    *question,
                   const NaerEmployee *employee,
                   NaerJsonStream     *json)
{
  g_autoptr (GPtrArray) timelines = run_engine (question, employee);

  naer_json_stream_begin (json, "cases", '[');
  for (guint i = 0; i < timelines->len; i++)
    add_timeline (json, timelines->pdata[i], question);
  naer_json_stream_end (json);
}

/* Columns are counted in characters, not in bytes as printf does. */
static void
print_column (const char *text,
              int         width)
{
  g_print ("%s%*s", text, MAX (0, width - (int) g_utf8_strlen (text, -1)), "");
}

#define DATE_WIDTH 12

static int
status_width (NaerLanguage language)
{
  int width = 0;

  for (NaerStatus status = NAER_STATUS_UPCOMING; status <= NAER_STATUS_CANNOT_JUDGE; status++)
    width = MAX (width, (int) g_utf8_strlen (naer_status_get_label (status, language), -1));
  return width + 2;
}

static void
print_finding (const NaerFinding *finding,
               NaerLanguage       language)
{
  g_autofree char *due = finding->due != NAER_DAY_NONE
                             ? naer_words_day (finding->due, NAER_DAY_STYLE_NUMBERS, language)
                             : g_strdup ("");

  g_print ("    ");
  print_column (due, DATE_WIDTH);
  print_column (naer_status_get_label (finding->status, language), status_width (language));
  g_print ("%s\n", finding->title);
  g_print ("    %*s%s\n", DATE_WIDTH, "", finding->text);
  g_print ("    %*s%s", DATE_WIDTH, "", finding->reason);
  if (finding->source != NULL)
    g_print (" (%s)", finding->source);
  g_print ("\n");
}

static void
print_timeline (const NaerCaseTimeline *timeline,
                NaerCliQuestion        *question)
{
  const NaerCase *absence_case = timeline->absence_case;
  g_autofree char *stretch = naer_words_stretch (absence_case->start, absence_case->end,
                                                 question->language);
  g_autoptr (GString) not_applicable = g_string_new (NULL);

  g_print ("  %s\n", stretch);
  for (guint i = 0; i < timeline->findings->len; i++)
    {
      const NaerFinding *finding = timeline->findings->pdata[i];

      question->attention |= asks_for_attention (finding);
      if (finding->status != NAER_STATUS_NOT_APPLICABLE)
        print_finding (finding, question->language);
      else if (strstr (not_applicable->str, finding->title) == NULL)
        g_string_append_printf (not_applicable, "%s%s", not_applicable->len > 0 ? ", " : "",
                                finding->title);
    }
  if (not_applicable->len > 0)
    g_print ("    %s: %s\n",
             naer_status_get_label (NAER_STATUS_NOT_APPLICABLE, question->language),
             not_applicable->str);
}

static gboolean
print_timelines (NaerCliQuestion    *question,
                 const NaerEmployee *employee)
{
  g_autoptr (GPtrArray) timelines = run_engine (question, employee);

  if (timelines->len == 0)
    return FALSE;
  naer_cli_print_name (employee);
  for (guint i = 0; i < timelines->len; i++)
    print_timeline (timelines->pdata[i], question);
  return TRUE;
}

/**
 * naer_cli_timeline:
 * @argc: number of words
 * @argv: the words, beginning with `timeline`
 *
 * Answers with what the rules say of each case.
 *
 * Returns: the exit code
 */
NaerExit
naer_cli_timeline (int    argc,
                   char **argv)
{
  static const NaerCliAnswer answer = { timelines_to_json, print_timelines };

  return naer_cli_answer_employees (&answer, argc, argv);
}
