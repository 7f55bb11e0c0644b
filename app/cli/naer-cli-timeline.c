/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-cli-commands.h"

#include <glib/gi18n.h>

#include "json/naer-json-writer.h"
#include "language/naer-catalog.h"
#include "language/naer-words.h"
#include "naer-cli-answer.h"
#include "rules/naer-engine.h"

/* `timeline`: what the rules say of each case. */

static JsonArray *
texts_to_json (char **texts)
{
  JsonArray *array = json_array_new ();

  for (guint i = 0; texts != NULL && texts[i] != NULL; i++)
    json_array_add_string_element (array, texts[i]);
  return array;
}

static JsonObject *
finding_to_json (const NaerFinding *finding)
{
  JsonObject *object = json_object_new ();

  naer_json_set_text (object, "rule_set", finding->rule_set);
  naer_json_set_text (object, "obligation", finding->obligation);
  naer_json_set_text (object, "class",
                      naer_obligation_class_get_code (finding->obligation_class));
  naer_json_set_text (object, "who", naer_actor_get_code (finding->actor));
  naer_json_set_text (object, "status", naer_status_get_code (finding->status));
  naer_json_set_day (object, "due", finding->due);
  naer_json_set_day (object, "calendar_target", finding->calendar_target);
  naer_json_set_day (object, "last_working_day", finding->last_working_day);
  json_object_set_boolean_member (object, "if_lasts", finding->if_lasts);
  naer_json_set_day (object, "planned_on", finding->planned_on);
  naer_json_set_day (object, "done_on", finding->done_on);
  naer_json_set_text (object, "ground", finding->ground);
  json_object_set_array_member (object, "missing", texts_to_json (finding->missing));
  naer_json_set_text (object, "title", finding->title);
  naer_json_set_text (object, "text", finding->text);
  naer_json_set_text (object, "reason", finding->reason);
  naer_json_set_text (object, "source", finding->source);
  naer_json_set_day (object, "rules_checked", finding->rules_checked);
  naer_json_set_text (object, "resolves", finding->resolves);
  return object;
}

static gboolean
asks_for_attention (const NaerFinding *finding)
{
  return finding->status == NAER_STATUS_DUE || finding->status == NAER_STATUS_NOT_DOCUMENTED;
}

static JsonObject *
timeline_to_json (const NaerCaseTimeline *timeline,
                  NaerCliQuestion        *question)
{
  JsonObject *object = json_object_new ();
  JsonArray *findings = json_array_sized_new (timeline->findings->len);

  for (guint i = 0; i < timeline->findings->len; i++)
    {
      const NaerFinding *finding = timeline->findings->pdata[i];

      json_array_add_object_element (findings, finding_to_json (finding));
      question->attention |= asks_for_attention (finding);
    }
  naer_json_set_day (object, "start", timeline->absence_case->start);
  json_object_set_array_member (object, "findings", findings);
  return object;
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
                   JsonObject         *object)
{
  g_autoptr (GPtrArray) timelines = run_engine (question, employee);
  JsonArray *cases = json_array_sized_new (timelines->len);

  for (guint i = 0; i < timelines->len; i++)
    json_array_add_object_element (cases, timeline_to_json (timelines->pdata[i], question));
  json_object_set_array_member (object, "cases", cases);
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
  g_print ("    %*s%s (%s)\n", DATE_WIDTH, "", finding->reason, finding->source);
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
      if (finding->status == NAER_STATUS_NOT_APPLICABLE)
        g_string_append_printf (not_applicable, "%s%s", not_applicable->len > 0 ? ", " : "",
                                finding->title);
      else
        print_finding (finding, question->language);
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
