/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-cli-import-report.h"

#include <json-glib/json-glib.h>

static void
add_text (JsonBuilder *builder,
          const char  *name,
          const char  *text)
{
  if (text == NULL)
    return;
  json_builder_set_member_name (builder, name);
  json_builder_add_string_value (builder, text);
}

static void
add_number (JsonBuilder *builder,
            const char  *name,
            gint64       number)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_int_value (builder, number);
}

static void
add_truth (JsonBuilder *builder,
           const char  *name,
           gboolean     truth)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_boolean_value (builder, truth);
}

static void
add_day (JsonBuilder *builder,
         const char  *name,
         NaerDay      day)
{
  g_autofree char *iso = day != NAER_DAY_NONE ? naer_day_to_iso (day) : NULL;

  add_text (builder, name, iso);
}

static void
begin_list (JsonBuilder *builder,
            const char  *name)
{
  json_builder_set_member_name (builder, name);
  json_builder_begin_array (builder);
}

static void
add_format (JsonBuilder            *builder,
            const NaerImportFormat *format)
{
  const char delimiter[] = { format->delimiter, '\0' };

  json_builder_set_member_name (builder, "text");
  json_builder_begin_object (builder);
  add_text (builder, "encoding", naer_encoding_get_code (format->encoding));
  add_text (builder, "delimiter", format->delimiter == '\t' ? "tab" : delimiter);
  add_truth (builder, "header", format->header == NAER_IMPORT_HEADER_YES);
  add_text (builder, "dates", naer_date_form_get_code (format->dates));
  add_truth (builder, "dates_uncertain", format->dates_uncertain);
  add_text (builder, "decimals", naer_decimal_form_get_code (format->decimals));
  json_builder_end_object (builder);
}

static void
add_counts (JsonBuilder            *builder,
            const NaerImportReport *report)
{
  const NaerImportPlan *plan = report->plan;
  guint n_removed = 0;

  for (guint i = 0; i < plan->items->len; i++)
    {
      const NaerPlanItem *item = plan->items->pdata[i];

      n_removed += item->status == NAER_PLAN_GONE && item->accepted;
    }
  json_builder_set_member_name (builder, "counts");
  json_builder_begin_object (builder);
  add_number (builder, "rows", report->rows->rows->len);
  for (NaerPlanStatus status = 0; status < NAER_N_PLAN_STATUSES; status++)
    add_number (builder, naer_plan_status_get_code (status), plan->counts[status]);
  add_number (builder, "removed", n_removed);
  add_number (builder, "refused", plan->n_refused);
  add_number (builder, "warnings", plan->n_warnings);
  add_number (builder, "left_out", plan->n_left_out);
  add_number (builder, "new_employees", plan->n_new_employees);
  add_number (builder, "changed_employments", plan->n_employments);
  add_number (builder, "new_units", plan->new_units->len);
  add_number (builder, "overlaps", plan->overlaps->len);
  json_builder_end_object (builder);
}

static void
add_problems (JsonBuilder  *builder,
              GPtrArray    *problems,
              NaerLanguage  language)
{
  for (guint i = 0; problems != NULL && i < problems->len; i++)
    {
      const NaerImportProblem *problem = problems->pdata[i];
      g_autofree char *expected = naer_import_problem_expected (problem, language);

      json_builder_begin_object (builder);
      add_number (builder, "row", problem->line);
      if (problem->column >= 0)
        add_number (builder, "column", problem->column + 1);
      add_text (builder, "heading", problem->heading);
      if (problem->field != NAER_IMPORT_FIELD_NONE)
        add_text (builder, "field", naer_import_field_get_code (problem->field));
      add_text (builder, "value", problem->value);
      add_text (builder, "problem", naer_import_problem_get_code (problem));
      add_truth (builder, "refused", naer_import_problem_is_error (problem));
      add_text (builder, "expected", expected);
      json_builder_end_object (builder);
    }
}

static void
add_absence (JsonBuilder       *builder,
             const char        *name,
             const NaerAbsence *absence)
{
  if (absence == NULL)
    return;
  if (name != NULL)
    json_builder_set_member_name (builder, name);
  json_builder_begin_object (builder);
  add_text (builder, "kind", naer_absence_kind_get_code (absence->kind));
  add_day (builder, "from", absence->from);
  add_day (builder, "to", absence->to);
  if (naer_absence_kind_has_grade (absence->kind))
    add_number (builder, "grade", absence->grade);
  json_builder_end_object (builder);
}

static void
add_item (JsonBuilder          *builder,
          const NaerImportPlan *plan,
          const NaerPlanItem   *item)
{
  const NaerImportPerson *person = plan->people->pdata[item->person];

  if (item->status == NAER_PLAN_UNCHANGED)
    return;
  json_builder_begin_object (builder);
  add_text (builder, "status", naer_plan_status_get_code (item->status));
  add_text (builder, "employee", person->number);
  if (item->line > 0)
    add_number (builder, "row", item->line);
  add_absence (builder, "before", item->before);
  add_absence (builder, "after", item->after);
  add_truth (builder, "typed", item->typed);
  add_truth (builder, "accepted", item->accepted);
  json_builder_end_object (builder);
}

static void
add_overlap (JsonBuilder           *builder,
             const NaerImportPlan  *plan,
             const NaerPlanOverlap *overlap)
{
  const NaerImportPerson *person = plan->people->pdata[overlap->person];

  json_builder_begin_object (builder);
  add_text (builder, "employee", person->number);
  add_day (builder, "from", overlap->from);
  add_day (builder, "to", overlap->to);
  begin_list (builder, "absences");
  add_absence (builder, NULL, overlap->first);
  add_absence (builder, NULL, overlap->second);
  json_builder_end_array (builder);
  json_builder_end_object (builder);
}

static void
add_unknown_codes (JsonBuilder             *builder,
                   const NaerImportMapping *mapping)
{
  begin_list (builder, "unknown_codes");
  for (guint i = 0; i < mapping->codes->len; i++)
    {
      const NaerImportCode *code = mapping->codes->pdata[i];

      if (code->meaning != NAER_CODE_MEANING_UNKNOWN || code->n_rows == 0)
        continue;
      json_builder_begin_object (builder);
      add_text (builder, "code", code->code);
      add_text (builder, "text", code->text);
      add_number (builder, "rows", code->n_rows);
      add_number (builder, "first_row", code->line);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

/**
 * naer_import_report_to_json:
 * @report: what there is to tell
 *
 * Returns: (transfer full): it as JSON, as in docs/import.md
 */
char *
naer_import_report_to_json (const NaerImportReport *report)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (JsonNode) root = NULL;
  const NaerImportPlan *plan = report->plan;

  json_builder_begin_object (builder);
  add_text (builder, "format", "naervaer-import");
  add_number (builder, "version", 1);
  add_text (builder, "file", report->file->name);
  add_truth (builder, "written", report->outcome == NAER_IMPORT_OUTCOME_WRITTEN);
  add_format (builder, &report->file->format);
  add_day (builder, "covers_from", plan->covers_from);
  add_day (builder, "covers_to", plan->covers_to);
  add_counts (builder, report);
  add_unknown_codes (builder, report->file->mapping);

  begin_list (builder, "problems");
  for (guint i = 0; i < report->rows->rows->len; i++)
    add_problems (builder, naer_import_rows_get (report->rows, i)->problems, report->language);
  add_problems (builder, plan->problems, report->language);
  json_builder_end_array (builder);
  begin_list (builder, "spells");
  for (guint i = 0; i < plan->items->len; i++)
    add_item (builder, plan, plan->items->pdata[i]);
  json_builder_end_array (builder);
  begin_list (builder, "overlaps");
  for (guint i = 0; i < plan->overlaps->len; i++)
    add_overlap (builder, plan, plan->overlaps->pdata[i]);
  json_builder_end_array (builder);
  json_builder_end_object (builder);

  root = json_builder_get_root (builder);
  return json_to_string (root, TRUE);
}
