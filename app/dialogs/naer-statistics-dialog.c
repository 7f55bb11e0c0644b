/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-statistics-dialog.h"

#include "language/naer-resources.h"
#include "naer-dialogs-resources.h"
#include "naer-i18n.h"
#include "naer-text-table.h"
#include "statistics/naer-statistics-rows.h"

#define N_QUARTERS 12
#define MONTHS_OF_QUARTER 3

/* The quarter that has ended last is what is asked for most; the one that goes on comes first. */
#define LAST_WHOLE_QUARTER 1

struct _NaerStatisticsDialog
{
  AdwDialog parent_instance;

  NaerSession *session;

  AdwToastOverlay *toasts;
  GtkDropDown *quarter_drop;
  GtkLabel *through_label;
  NaerTextTable *table;
};

G_DEFINE_FINAL_TYPE (NaerStatisticsDialog, naer_statistics_dialog, ADW_TYPE_DIALOG)

/* The first day of the quarter so many before that of today. */
static NaerDay
quarter_start (NaerSession *session,
               guint        back)
{
  NaerDay today = naer_session_get_today (session);
  int month = (naer_day_get_month (today) - 1) / MONTHS_OF_QUARTER * MONTHS_OF_QUARTER + 1;

  return naer_day_add_months (naer_day_from_ymd (naer_day_get_year (today), month, 1),
                              -MONTHS_OF_QUARTER * (int) back);
}

static char *
quarter_name (NaerDay from)
{
  /* Translators: a quarter of a year: its number, and the year */
  return g_strdup_printf (_("quarter %d, %d"), (naer_day_get_month (from) - 1) / MONTHS_OF_QUARTER + 1,
                          naer_day_get_year (from));
}

static void
tell_through (NaerStatisticsDialog *self,
              const NaerStatistics *statistics)
{
  g_autofree char *day = NULL, *text = NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->through_label), statistics->through < statistics->to);
  if (statistics->through >= statistics->to)
    return;
  day = naer_i18n_day (statistics->through, NAER_DAY_STYLE_FULL);
  text = g_strdup_printf (_("Counted up to and including %s."), day);
  gtk_label_set_label (self->through_label, text);
}

static void
show_quarter (NaerStatisticsDialog *self)
{
  guint back = gtk_drop_down_get_selected (self->quarter_drop);
  g_autoptr (NaerStatistics) statistics = NULL;
  g_autoptr (GPtrArray) rows = NULL;
  g_auto (GStrv) titles = NULL;
  NaerTextRows *texts;
  NaerDay from;

  if (self->session == NULL || back == GTK_INVALID_LIST_POSITION)
    return;
  from = quarter_start (self->session, back);
  statistics = naer_statistics_new (naer_session_get_facts (self->session), from,
                                    naer_day_add_months (from, MONTHS_OF_QUARTER) - 1,
                                    naer_session_get_today (self->session));
  rows = naer_statistics_to_rows (statistics, naer_i18n_language (), &titles);
  texts = naer_text_rows_new ((const char *const *) titles);
  for (guint i = 0; i < rows->len; i++)
    naer_text_rows_add (texts, g_strdupv (rows->pdata[i]));
  naer_text_table_set_rows (self->table, texts);
  tell_through (self, statistics);
}

static void
quarter_cb (NaerStatisticsDialog *self)
{
  show_quarter (self);
}

static void
tell (NaerStatisticsDialog *self,
      const char           *message)
{
  adw_toast_overlay_add_toast (self->toasts, adw_toast_new (message));
}

static void
saved_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (NaerStatisticsDialog) self = NAER_STATISTICS_DIALOG (user_data);
  g_autoptr (GFile) file = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (source), result, NULL);
  g_autoptr (GError) error = NULL;
  g_autofree char *csv = NULL;

  if (file == NULL || self->session == NULL)
    return;
  csv = naer_text_rows_to_csv (naer_text_table_get_rows (self->table));
  if (!g_file_replace_contents (file, csv, strlen (csv), NULL, FALSE, G_FILE_CREATE_PRIVATE, NULL, NULL,
                                &error))
    {
      tell (self, error->message);
      return;
    }
  naer_session_note (self->session, "export", 0);
  tell (self, _("Table saved"));
}

static void
save_cb (NaerStatisticsDialog *self)
{
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();

  gtk_file_dialog_set_title (dialog, _("Save Table"));
  gtk_file_dialog_set_initial_name (dialog, _("statistics.csv"));
  gtk_file_dialog_save (dialog, GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), NULL, saved_cb,
                        g_object_ref (self));
}

static void
naer_statistics_dialog_dispose (GObject *object)
{
  g_clear_object (&NAER_STATISTICS_DIALOG (object)->session);
  gtk_widget_dispose_template (GTK_WIDGET (object), NAER_TYPE_STATISTICS_DIALOG);
  G_OBJECT_CLASS (naer_statistics_dialog_parent_class)->dispose (object);
}

static void
naer_statistics_dialog_class_init (NaerStatisticsDialogClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = naer_statistics_dialog_dispose;

  g_type_ensure (NAER_TYPE_TEXT_TABLE);
  naer_dialogs_register_resource ();
  gtk_widget_class_set_template_from_resource (widget_class,
                                               NAER_RESOURCE_PATH "/dialogs/statistics-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, NaerStatisticsDialog, toasts);
  gtk_widget_class_bind_template_child (widget_class, NaerStatisticsDialog, quarter_drop);
  gtk_widget_class_bind_template_child (widget_class, NaerStatisticsDialog, through_label);
  gtk_widget_class_bind_template_child (widget_class, NaerStatisticsDialog, table);
  gtk_widget_class_bind_template_callback (widget_class, quarter_cb);
  gtk_widget_class_bind_template_callback (widget_class, save_cb);
}

static void
naer_statistics_dialog_init (NaerStatisticsDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * naer_statistics_dialog_present:
 * @session: the session
 * @parent: where to show it
 *
 * Shows the figures of the quarter that has ended last, and lets others be chosen.
 */
void
naer_statistics_dialog_present (NaerSession *session,
                                GtkWidget   *parent)
{
  NaerStatisticsDialog *self = g_object_new (NAER_TYPE_STATISTICS_DIALOG, NULL);
  g_autoptr (GtkStringList) quarters = gtk_string_list_new (NULL);

  for (guint back = 0; back < N_QUARTERS; back++)
    {
      g_autofree char *name = quarter_name (quarter_start (session, back));

      gtk_string_list_append (quarters, name);
    }
  gtk_drop_down_set_model (self->quarter_drop, G_LIST_MODEL (quarters));
  self->session = g_object_ref (session);
  gtk_drop_down_set_selected (self->quarter_drop, LAST_WHOLE_QUARTER);
  show_quarter (self);
  adw_dialog_present (ADW_DIALOG (self), parent);
}
