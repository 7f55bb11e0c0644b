/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-measure-dialog.h"

#include "dialogs/naer-date-row.h"
#include "language/naer-resources.h"
#include "naer-i18n.h"
#include "naer-plan-bindings.h"
#include "naer-plan-resources.h"
#include "naer-text-row.h"
#include "plan/naer-catalogue.h"
#include "plan/naer-measure.h"
#include "plan/naer-plan-check.h"
#include "plan/naer-plan-words.h"

struct _NaerMeasureDialog
{
  AdwDialog parent_instance;

  NaerPlanWriter *writer;
  guint index;
  NaerPlanBindings *bindings;
  int shown_category;
  gboolean updating;

  AdwComboRow *category_row;
  GtkLabel *help_label;
  AdwWrapBox *suggestions;
  AdwEntryRow *what_row;
  NaerTextRow *why_row;
  AdwComboRow *status_row;
  NaerTextRow *reason_row;
  NaerDateRow *from_row;
  NaerDateRow *to_row;
  AdwEntryRow *responsible_row;
  NaerTextRow *contact_row;
  NaerDateRow *evaluate_row;
  AdwEntryRow *how_row;
  NaerTextRow *not_working_row;
  AdwComboRow *effect_row;
  NaerTextRow *experience_row;
  AdwEntryRow *load_row;
  AdwEntryRow *cost_row;
  AdwComboRow *aim_row;
  AdwSwitchRow *rehabilitating_row;
  AdwSwitchRow *other_work_row;
  NaerDateRow *employee_row;
  NaerDateRow *union_row;
  GtkLabel *warning_label;
};

G_DEFINE_FINAL_TYPE (NaerMeasureDialog, naer_measure_dialog, ADW_TYPE_DIALOG)

static const char *const aims[] = { NULL, "person", "group", "structure" };

static const NaerMeasure *
get_measure (NaerMeasureDialog *self)
{
  GPtrArray *measures = naer_plan_writer_get_plan (self->writer)->measures;

  return self->index < measures->len ? measures->pdata[self->index] : NULL;
}

static void
take_suggestion (NaerMeasureDialog         *self,
                 const NaerCatalogueOption *option)
{
  g_autoptr (NaerMeasure) measure = naer_measure_copy (get_measure (self));

  g_set_str (&measure->what, option->title[naer_i18n_language ()]);
  measure->other_work = option->other_work;
  naer_plan_writer_set_part (self->writer, "measures", self->index, measure, NULL);
  gtk_widget_grab_focus (GTK_WIDGET (self->what_row));
}

static void
suggestion_cb (NaerMeasureDialog *self,
               GtkWidget         *button)
{
  take_suggestion (self, g_object_get_data (G_OBJECT (button), "option"));
}

static GtkWidget *
make_suggestion (NaerMeasureDialog         *self,
                 const NaerCatalogueOption *option)
{
  NaerLanguage language = naer_i18n_language ();
  GtkWidget *button = gtk_button_new_with_label (option->title[language]);

  gtk_button_set_can_shrink (GTK_BUTTON (button), TRUE);
  gtk_widget_set_tooltip_text (button, option->help[language]);
  gtk_widget_set_sensitive (button, !option->discontinued);
  gtk_widget_add_css_class (button, "pill-small");
  g_object_set_data (G_OBJECT (button), "option", (gpointer) option);
  g_signal_connect_object (button, "clicked", G_CALLBACK (suggestion_cb), self, G_CONNECT_SWAPPED);
  return button;
}

/* What is discontinued is told as such, so that nobody looks for it. */
static void
show_suggestions (NaerMeasureDialog  *self,
                  NaerMeasureCategory category)
{
  GPtrArray *options = naer_catalogue_get_options (category);
  g_autoptr (GString) gone = g_string_new (NULL);
  g_autofree char *help = NULL;
  GtkWidget *child;

  if (self->shown_category == (int) category)
    return;
  self->shown_category = (int) category;
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->suggestions))) != NULL)
    adw_wrap_box_remove (self->suggestions, child);
  for (guint i = 0; i < options->len; i++)
    {
      const NaerCatalogueOption *option = options->pdata[i];

      if (!option->discontinued)
        adw_wrap_box_append (self->suggestions, make_suggestion (self, option));
      else
        g_string_append_printf (gone, "%s%s", gone->len > 0 ? ", " : "",
                                option->title[naer_i18n_language ()]);
    }
  help = gone->len > 0
           ? g_strdup_printf (_("%s No longer there: %s."),
                              naer_catalogue_get_help (category, naer_i18n_language ()), gone->str)
           : g_strdup (naer_catalogue_get_help (category, naer_i18n_language ()));
  gtk_label_set_label (self->help_label, help);
  gtk_widget_set_visible (GTK_WIDGET (self->suggestions), options->len > 0);
}

static guint
find_aim (const char *aim)
{
  for (guint i = 1; i < G_N_ELEMENTS (aims); i++)
    if (g_strcmp0 (aims[i], aim) == 0)
      return i;
  return 0;
}

static void
aim_cb (NaerMeasureDialog *self)
{
  guint selected = adw_combo_row_get_selected (self->aim_row);
  g_autoptr (NaerMeasure) measure = NULL;

  if (self->updating || selected >= G_N_ELEMENTS (aims) || get_measure (self) == NULL)
    return;
  measure = naer_measure_copy (get_measure (self));
  g_set_str (&measure->aim, aims[selected]);
  naer_plan_writer_set_part (self->writer, "measures", self->index, measure, NULL);
}

/* Only what can be said of a measure as it is now is asked for. */
static void
show_rows (NaerMeasureDialog *self,
           const NaerMeasure *measure)
{
  gboolean tried = naer_measure_was_tried (measure);
  gboolean answered = measure->status == NAER_MEASURE_PROPOSED_BY_EMPLOYEE ||
                      measure->status == NAER_MEASURE_NOT_POSSIBLE ||
                      measure->status == NAER_MEASURE_DECLINED;

  gtk_widget_set_visible (GTK_WIDGET (self->reason_row), answered);
  gtk_widget_set_visible (GTK_WIDGET (self->contact_row),
                          measure->category == NAER_MEASURE_HOME_OFFICE);
  gtk_widget_set_visible (GTK_WIDGET (self->effect_row), tried);
  gtk_widget_set_visible (GTK_WIDGET (self->experience_row), tried);
  gtk_widget_set_visible (GTK_WIDGET (self->employee_row), measure->other_work);
  gtk_widget_set_visible (GTK_WIDGET (self->union_row), measure->other_work);
}

static void
show_warning (NaerMeasureDialog *self,
              const NaerMeasure *measure)
{
  NaerDay today = naer_record_writer_get_today (NAER_RECORD_WRITER (self->writer));
  g_autofree char *words = naer_measure_warnings_to_words (
    naer_measure_get_warnings (measure, today), naer_i18n_language ());
  gboolean is_shown = words != NULL && !naer_measure_is_empty (measure);

  gtk_label_set_label (self->warning_label, is_shown ? words : "");
  gtk_widget_set_visible (GTK_WIDGET (self->warning_label), is_shown);
}

static void
update (NaerMeasureDialog *self)
{
  const NaerMeasure *measure = get_measure (self);

  if (measure == NULL)
    {
      adw_dialog_close (ADW_DIALOG (self));
      return;
    }
  naer_plan_bindings_update (self->bindings);
  self->updating = TRUE;
  adw_combo_row_set_selected (self->aim_row, find_aim (measure->aim));
  self->updating = FALSE;
  show_suggestions (self, measure->category);
  show_rows (self, measure);
  show_warning (self, measure);
}

static void
remove_cb (NaerMeasureDialog *self)
{
  g_signal_handlers_disconnect_by_func (self->writer, update, self);
  naer_plan_writer_remove_part (self->writer, "measures", self->index);
  adw_dialog_close (ADW_DIALOG (self));
}

static void
naer_measure_dialog_dispose (GObject *object)
{
  NaerMeasureDialog *self = NAER_MEASURE_DIALOG (object);

  g_clear_pointer (&self->bindings, naer_plan_bindings_free);
  g_clear_object (&self->writer);
  gtk_widget_dispose_template (GTK_WIDGET (self), NAER_TYPE_MEASURE_DIALOG);
  G_OBJECT_CLASS (naer_measure_dialog_parent_class)->dispose (object);
}

static void
naer_measure_dialog_class_init (NaerMeasureDialogClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  object_class->dispose = naer_measure_dialog_dispose;

  g_type_ensure (NAER_TYPE_TEXT_ROW);
  g_type_ensure (NAER_TYPE_DATE_ROW);
  naer_plan_resources_ensure ();
  gtk_widget_class_set_template_from_resource (widget_class,
                                               NAER_RESOURCE_PATH "/plan/measure-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, NaerMeasureDialog, category_row);
  gtk_widget_class_bind_template_child (widget_class, NaerMeasureDialog, help_label);
  gtk_widget_class_bind_template_child (widget_class, NaerMeasureDialog, suggestions);
  gtk_widget_class_bind_template_child (widget_class, NaerMeasureDialog, what_row);
  gtk_widget_class_bind_template_child (widget_class, NaerMeasureDialog, why_row);
  gtk_widget_class_bind_template_child (widget_class, NaerMeasureDialog, status_row);
  gtk_widget_class_bind_template_child (widget_class, NaerMeasureDialog, reason_row);
  gtk_widget_class_bind_template_child (widget_class, NaerMeasureDialog, from_row);
  gtk_widget_class_bind_template_child (widget_class, NaerMeasureDialog, to_row);
  gtk_widget_class_bind_template_child (widget_class, NaerMeasureDialog, responsible_row);
  gtk_widget_class_bind_template_child (widget_class, NaerMeasureDialog, contact_row);
  gtk_widget_class_bind_template_child (widget_class, NaerMeasureDialog, evaluate_row);
  gtk_widget_class_bind_template_child (widget_class, NaerMeasureDialog, how_row);
  gtk_widget_class_bind_template_child (widget_class, NaerMeasureDialog, not_working_row);
  gtk_widget_class_bind_template_child (widget_class, NaerMeasureDialog, effect_row);
  gtk_widget_class_bind_template_child (widget_class, NaerMeasureDialog, experience_row);
  gtk_widget_class_bind_template_child (widget_class, NaerMeasureDialog, load_row);
  gtk_widget_class_bind_template_child (widget_class, NaerMeasureDialog, cost_row);
  gtk_widget_class_bind_template_child (widget_class, NaerMeasureDialog, aim_row);
  gtk_widget_class_bind_template_child (widget_class, NaerMeasureDialog, rehabilitating_row);
  gtk_widget_class_bind_template_child (widget_class, NaerMeasureDialog, other_work_row);
  gtk_widget_class_bind_template_child (widget_class, NaerMeasureDialog, employee_row);
  gtk_widget_class_bind_template_child (widget_class, NaerMeasureDialog, union_row);
  gtk_widget_class_bind_template_child (widget_class, NaerMeasureDialog, warning_label);
  gtk_widget_class_bind_template_callback (widget_class, remove_cb);
}

static void
fill_choices (AdwComboRow *row,
              guint        n_choices,
              NaerWordsOf  to_words)
{
  g_autoptr (GtkStringList) words = gtk_string_list_new (NULL);

  for (guint i = 0; i < n_choices; i++)
    gtk_string_list_append (words, to_words (i, naer_i18n_language ()));
  adw_combo_row_set_model (row, G_LIST_MODEL (words));
}

static const char *
aim_to_words (guint        aim,
              NaerLanguage language)
{
  static const char *const words[] = { N_("Not said"), N_("This person"), N_("A group"),
                                       N_("How the workplace is run") };

  return _(words[aim]);
}

static void
naer_measure_dialog_init (NaerMeasureDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->shown_category = -1;
  fill_choices (self->category_row, NAER_MEASURE_OTHER + 1,
                (NaerWordsOf) naer_measure_category_to_words);
  fill_choices (self->status_row, NAER_MEASURE_NOT_POSSIBLE + 1,
                (NaerWordsOf) naer_measure_status_to_words);
  fill_choices (self->effect_row, NAER_EFFECT_TOO_EARLY + 1,
                (NaerWordsOf) naer_measure_effect_to_words);
  fill_choices (self->aim_row, G_N_ELEMENTS (aims), aim_to_words);
  g_signal_connect_object (self->aim_row, "notify::selected", G_CALLBACK (aim_cb), self,
                           G_CONNECT_SWAPPED);
}

static void
bind_rows (NaerMeasureDialog *self)
{
  const struct
  {
    const char *member;
    gpointer row;
  } rows[] = {
    { "category", self->category_row },
    { "what", self->what_row },
    { "why", self->why_row },
    { "status", self->status_row },
    { "reason", self->reason_row },
    { "from_day", self->from_row },
    { "to_day", self->to_row },
    { "responsible", self->responsible_row },
    { "contact_kept", self->contact_row },
    { "evaluate_on", self->evaluate_row },
    { "evaluate_how", self->how_row },
    { "if_not_working", self->not_working_row },
    { "effect", self->effect_row },
    { "experience", self->experience_row },
    { "load", self->load_row },
    { "cost", self->cost_row },
    { "rehabilitating", self->rehabilitating_row },
    { "other_work", self->other_work_row },
    { "employee_consulted_on", self->employee_row },
    { "union_consulted_on", self->union_row },
  };

  self->bindings = naer_plan_bindings_new_for_part (self->writer, "measures", self->index);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    naer_plan_bindings_add (self->bindings, rows[i].member, rows[i].row);
}

/**
 * naer_measure_dialog_present:
 * @writer: who writes the plan
 * @index: which measure
 * @parent: where to show it
 *
 * Opens a measure.
 */
void
naer_measure_dialog_present (NaerPlanWriter *writer,
                             guint           index,
                             GtkWidget      *parent)
{
  NaerMeasureDialog *self = g_object_new (NAER_TYPE_MEASURE_DIALOG, NULL);
  NaerDay today = naer_record_writer_get_today (NAER_RECORD_WRITER (writer));

  self->writer = g_object_ref (writer);
  self->index = index;
  naer_date_row_set_today (self->from_row, today);
  naer_date_row_set_today (self->to_row, today);
  naer_date_row_set_today (self->evaluate_row, today);
  naer_date_row_set_today (self->employee_row, today);
  naer_date_row_set_today (self->union_row, today);
  bind_rows (self);
  update (self);
  g_signal_connect_object (writer, "edited", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  adw_dialog_set_focus (ADW_DIALOG (self), GTK_WIDGET (self->what_row));
  adw_dialog_present (ADW_DIALOG (self), parent);
}
