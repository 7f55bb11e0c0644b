/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-measure-row.h"

#include "naer-i18n.h"
#include "naer-measure-dialog.h"
#include "plan/naer-measure.h"
#include "plan/naer-plan-check.h"
#include "plan/naer-plan-words.h"

struct _NaerMeasureRow
{
  AdwActionRow parent_instance;

  NaerPlanWriter *writer;
  guint index;
  GtkLabel *again_label;
};

G_DEFINE_FINAL_TYPE (NaerMeasureRow, naer_measure_row, ADW_TYPE_ACTION_ROW)

static const NaerMeasure *
get_measure (NaerMeasureRow *self)
{
  GPtrArray *measures = naer_plan_writer_get_plan (self->writer)->measures;

  return self->index < measures->len ? measures->pdata[self->index] : NULL;
}

static void
append (GString    *text,
        const char *separator,
        const char *more)
{
  if (more != NULL && more[0] != '\0')
    g_string_append_printf (text, "%s%s", text->len > 0 ? separator : "", more);
}

static char *
describe_stretch (const NaerMeasure *measure,
                  NaerDay            today)
{
  g_autofree char *from = measure->from != NAER_DAY_NONE ? naer_i18n_short_day (measure->from, today)
                                                         : NULL;
  g_autofree char *to = measure->to != NAER_DAY_NONE ? naer_i18n_short_day (measure->to, today)
                                                     : NULL;

  if (from == NULL && to == NULL)
    return NULL;
  return g_strdup_printf ("%s – %s", from != NULL ? from : "", to != NULL ? to : "");
}

/**
 * naer_measure_row_describe:
 * @measure: a measure
 * @today: today
 *
 * Returns: (transfer full): why, when, who, how far, and what is worth a word, on a few lines
 */
char *
naer_measure_row_describe (const NaerMeasure *measure,
                           NaerDay            today)
{
  NaerLanguage language = naer_i18n_language ();
  g_autofree char *stretch = describe_stretch (measure, today);
  g_autofree char *warnings =
    naer_measure_warnings_to_words (naer_measure_get_warnings (measure, today), language);
  g_autoptr (GString) line = g_string_new (stretch);
  GString *text = g_string_new (measure->why);

  append (line, "  ·  ", measure->responsible);
  if (measure->status != NAER_MEASURE_AGREED)
    append (line, "  ·  ", naer_measure_status_to_words (measure->status, language));
  if (measure->effect != NAER_EFFECT_UNKNOWN)
    append (line, "  ·  ", naer_measure_effect_to_words (measure->effect, language));
  append (text, "\n", line->str);
  append (text, "\n", warnings);
  return g_string_free_and_steal (text);
}

static void
show_again (NaerMeasureRow    *self,
            const NaerMeasure *measure,
            NaerDay            today)
{
  gboolean is_shown = measure->evaluate_on != NAER_DAY_NONE &&
                      measure->status != NAER_MEASURE_DONE;

  gtk_widget_set_visible (GTK_WIDGET (self->again_label), is_shown);
  if (is_shown)
    {
      g_autofree char *day = naer_i18n_short_day (measure->evaluate_on, today);
      g_autofree char *text = g_strdup_printf (_("Looked at %s"), day);

      gtk_label_set_label (self->again_label, text);
    }
}

static void
naer_measure_row_activate (AdwActionRow *row)
{
  NaerMeasureRow *self = NAER_MEASURE_ROW (row);

  naer_measure_dialog_present (self->writer, self->index, GTK_WIDGET (self));
}

static void
naer_measure_row_dispose (GObject *object)
{
  g_clear_object (&NAER_MEASURE_ROW (object)->writer);
  G_OBJECT_CLASS (naer_measure_row_parent_class)->dispose (object);
}

static void
naer_measure_row_class_init (NaerMeasureRowClass *class)
{
  G_OBJECT_CLASS (class)->dispose = naer_measure_row_dispose;
  ADW_ACTION_ROW_CLASS (class)->activate = naer_measure_row_activate;
}

static void
naer_measure_row_init (NaerMeasureRow *self)
{
  GtkWidget *arrow = gtk_image_new_from_icon_name ("go-next-symbolic");

  self->again_label = GTK_LABEL (gtk_label_new (""));
  gtk_label_set_wrap (self->again_label, TRUE);
  gtk_label_set_natural_wrap_mode (self->again_label, GTK_NATURAL_WRAP_NONE);
  gtk_widget_set_valign (GTK_WIDGET (self->again_label), GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (GTK_WIDGET (self->again_label), "again-word");
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), GTK_WIDGET (self->again_label));
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), arrow);
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (self), 0);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), TRUE);
}

/**
 * naer_measure_row_new:
 * @writer: who writes the plan
 * @index: which measure it is
 *
 * Returns: (transfer floating): a row that shows it
 */
GtkWidget *
naer_measure_row_new (NaerPlanWriter *writer,
                      guint           index)
{
  NaerMeasureRow *self = g_object_new (NAER_TYPE_MEASURE_ROW, NULL);

  self->writer = g_object_ref (writer);
  self->index = index;
  naer_measure_row_update (self);
  return GTK_WIDGET (self);
}

/**
 * naer_measure_row_update:
 * @self: a row
 *
 * Shows what the plan says now of its measure.
 */
void
naer_measure_row_update (NaerMeasureRow *self)
{
  const NaerMeasure *measure;
  NaerDay today;
  g_autofree char *subtitle = NULL;

  g_return_if_fail (NAER_IS_MEASURE_ROW (self));

  measure = get_measure (self);
  if (measure == NULL)
    return;
  today = naer_record_writer_get_today (NAER_RECORD_WRITER (self->writer));
  subtitle = naer_measure_row_describe (measure, today);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self),
                                 naer_measure_is_empty (measure) ? _("New measure") : measure->what);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), subtitle);
  show_again (self, measure, today);
}
