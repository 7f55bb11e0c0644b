/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-calendar-view.h"

#include <stdlib.h>
#include <string.h>

#include "calendar/naer-absence-row.h"
#include "calendar/naer-absence-table.h"
#include "calendar/naer-calendar-choices.h"
#include "calendar/naer-calendar-paper-dialog.h"
#include "calendar/naer-stretch-control.h"
#include "dialogs/naer-absence-dialog.h"
#include "language/naer-resources.h"
#include "naer-application.h"
#include "naer-i18n.h"
#include "naer-pattern-panel.h"
#include "naer-quota-card.h"

struct _NaerCalendarView
{
  AdwBin parent_instance;

  NaerSession *session;
  gint64 employee;
  gboolean narrow;

  GtkBox *tools;
  AdwToggleGroup *years;
  AdwToggleGroup *layout;
  GtkMenuButton *show_button;
  GMenuModel *show_menu;
  GMenuModel *layout_menu;
  GtkStack *forms;
  NaerAbsenceTable *table;
  NaerStretchControl *stretch;
  GtkRevealer *stretch_revealer;
  NaerStretchBar *stretch_bar;
  GtkWidget *stretch_menu;
  GMenuModel *stretch_model;
  NaerAbsenceHeatmap *heatmap;
  NaerPatternPanel *patterns;
  NaerQuotaCard *quota;
};

G_DEFINE_FINAL_TYPE (NaerCalendarView, naer_calendar_view, ADW_TYPE_BIN)

enum
{
  SIGNAL_TOLD,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static GSettings *
get_settings (void)
{
  return naer_application_get_settings (NAER_APPLICATION (g_application_get_default ()));
}

static const NaerEmployee *
get_employee (NaerCalendarView *self)
{
  return self->session != NULL ? naer_session_get_employee (self->session, self->employee) : NULL;
}

/* Of a table there is nothing to show, but that it can be a calendar again. */
static void
update_show_menu (NaerCalendarView *self)
{
  g_autoptr (GMenu) menu = g_menu_new ();
  gboolean is_table = naer_calendar_choices_is_table (get_settings ());

  if (self->narrow)
    g_menu_append_section (menu, NULL, self->layout_menu);
  if (!is_table)
    g_menu_append_section (menu, NULL, self->show_menu);
  gtk_menu_button_set_menu_model (self->show_button, G_MENU_MODEL (menu));
  gtk_widget_set_visible (GTK_WIDGET (self->show_button), self->narrow || !is_table);
}

/* The table is filled when it is looked at. */
static void
update_table (NaerCalendarView *self)
{
  const NaerEmployee *employee = get_employee (self);

  if (employee != NULL && naer_calendar_choices_is_table (get_settings ()))
    naer_absence_table_set_employee (self->table, employee, naer_session_get_today (self->session));
}

static void
choices_cb (NaerCalendarView *self)
{
  GSettings *settings = get_settings ();
  gboolean is_table = naer_calendar_choices_is_table (settings);

  naer_calendar_choices_apply (settings, self->heatmap);
  naer_absence_table_set_years (self->table, naer_calendar_choices_get_years (settings));
  update_table (self);
  gtk_stack_set_visible_child_name (self->forms, is_table ? "table" : "calendar");
  gtk_widget_set_visible (GTK_WIDGET (self->stretch_revealer), !is_table);
  update_show_menu (self);
}

static gboolean
years_to_name (GValue   *name,
               GVariant *years,
               gpointer  unused)
{
  g_value_take_string (name, g_strdup_printf ("%d", g_variant_get_int32 (years)));
  return TRUE;
}

static GVariant *
name_to_years (const GValue       *name,
               const GVariantType *type,
               gpointer            unused)
{
  const char *text = g_value_get_string (name);

  return text != NULL ? g_variant_new_int32 (atoi (text)) : NULL;
}

static void
menu_cb (NaerCalendarView *self,
         int               x,
         int               y)
{
  GtkWidget *grid = GTK_WIDGET (naer_absence_heatmap_get_grid (self->heatmap));
  graphene_point_t point;

  if (!gtk_widget_compute_point (grid, GTK_WIDGET (self), &GRAPHENE_POINT_INIT (x, y), &point))
    return;
  naer_stretch_control_update (self->stretch);
  gtk_popover_set_pointing_to (GTK_POPOVER (self->stretch_menu),
                               &(GdkRectangle) { (int) point.x, (int) point.y, 1, 1 });
  gtk_popover_popup (GTK_POPOVER (self->stretch_menu));
}

static const NaerAbsence *
find_spell (NaerCalendarView *self,
            gint64            row_id)
{
  const NaerEmployee *employee = get_employee (self);

  for (guint i = 0; employee != NULL && i < employee->absences->len; i++)
    if (((const NaerAbsence *) employee->absences->pdata[i])->row_id == row_id)
      return employee->absences->pdata[i];
  return NULL;
}

static void
spell_activated_cb (NaerCalendarView *self,
                    gint64            row_id)
{
  const NaerAbsence *absence = find_spell (self, row_id);

  if (absence != NULL)
    naer_absence_dialog_present (self->session, self->employee, absence, NAER_DAY_NONE,
                                 NAER_DAY_NONE, GTK_WIDGET (self));
}

/* A document has its own language, whatever the interface speaks. */
static NaerLanguage
get_document_language (void)
{
  g_autofree char *chosen = g_settings_get_string (get_settings (), "document-language");
  NaerLanguage language;

  return naer_language_parse (chosen, &language) ? language : naer_i18n_language ();
}

static void
tell (NaerCalendarView *self,
      const char       *message)
{
  g_signal_emit (self, signals[SIGNAL_TOLD], 0, message);
}

/* What is copied has left the program: that is noted as what is saved. */
static void
copied_cb (NaerCalendarView *self,
           guint             n_rows)
{
  g_autofree char *message = g_strdup_printf (ngettext ("%u row copied", "%u rows copied", n_rows),
                                              n_rows);

  naer_session_note (self->session, "export", self->employee);
  tell (self, message);
}

static void
table_chosen_cb (GObject      *source,
                 GAsyncResult *result,
                 gpointer      user_data)
{
  g_autoptr (NaerCalendarView) self = NAER_CALENDAR_VIEW (user_data);
  g_autoptr (GFile) file = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (source), result, NULL);
  g_autoptr (GPtrArray) rows = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;

  if (file == NULL || self->session == NULL)
    return;
  rows = naer_absence_table_get_rows (self->table, FALSE);
  text = naer_absence_rows_to_csv (rows);
  if (!g_file_replace_contents (file, text, strlen (text), NULL, FALSE,
                                G_FILE_CREATE_REPLACE_DESTINATION | G_FILE_CREATE_PRIVATE, NULL,
                                NULL, &error))
    {
      tell (self, error->message);
      return;
    }
  naer_session_note (self->session, "export", self->employee);
  tell (self, _("Table saved"));
}

static void
save_table_cb (NaerCalendarView *self)
{
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  const NaerEmployee *employee = get_employee (self);
  g_autofree char *name = NULL;

  if (employee == NULL)
    return;
  /* Translators: the name of a file; %s is the number of an employee, never the name */
  name = g_strdup_printf (_("absence-%s.csv"), employee->id);
  gtk_file_dialog_set_title (dialog, _("Save Table"));
  gtk_file_dialog_set_initial_name (dialog, name);
  gtk_file_dialog_save (dialog, GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), NULL,
                        table_chosen_cb, g_object_ref (self));
}

static void
naer_calendar_view_dispose (GObject *object)
{
  NaerCalendarView *self = NAER_CALENDAR_VIEW (object);

  g_clear_object (&self->session);
  g_clear_object (&self->stretch);
  g_clear_pointer (&self->stretch_menu, gtk_widget_unparent);
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), NAER_TYPE_CALENDAR_VIEW);
  G_OBJECT_CLASS (naer_calendar_view_parent_class)->dispose (object);
}

static void
naer_calendar_view_class_init (NaerCalendarViewClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = naer_calendar_view_dispose;
  signals[SIGNAL_TOLD] = g_signal_new ("told", NAER_TYPE_CALENDAR_VIEW, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                       NULL, G_TYPE_NONE, 1, G_TYPE_STRING);

  g_type_ensure (NAER_TYPE_ABSENCE_HEATMAP);
  g_type_ensure (NAER_TYPE_PATTERN_PANEL);
  g_type_ensure (NAER_TYPE_QUOTA_CARD);
  g_type_ensure (NAER_TYPE_STRETCH_BAR);
  g_type_ensure (NAER_TYPE_ABSENCE_TABLE);
  gtk_widget_class_set_template_from_resource (widget_class, NAER_RESOURCE_PATH "/calendar-view.ui");
  gtk_widget_class_bind_template_child (widget_class, NaerCalendarView, tools);
  gtk_widget_class_bind_template_child (widget_class, NaerCalendarView, years);
  gtk_widget_class_bind_template_child (widget_class, NaerCalendarView, layout);
  gtk_widget_class_bind_template_child (widget_class, NaerCalendarView, show_button);
  gtk_widget_class_bind_template_child (widget_class, NaerCalendarView, show_menu);
  gtk_widget_class_bind_template_child (widget_class, NaerCalendarView, layout_menu);
  gtk_widget_class_bind_template_child (widget_class, NaerCalendarView, forms);
  gtk_widget_class_bind_template_child (widget_class, NaerCalendarView, table);
  gtk_widget_class_bind_template_callback (widget_class, spell_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, copied_cb);
  gtk_widget_class_bind_template_callback (widget_class, save_table_cb);
  gtk_widget_class_bind_template_child (widget_class, NaerCalendarView, stretch_revealer);
  gtk_widget_class_bind_template_child (widget_class, NaerCalendarView, stretch_bar);
  gtk_widget_class_bind_template_child (widget_class, NaerCalendarView, stretch_model);
  gtk_widget_class_bind_template_child (widget_class, NaerCalendarView, heatmap);
  gtk_widget_class_bind_template_child (widget_class, NaerCalendarView, patterns);
  gtk_widget_class_bind_template_child (widget_class, NaerCalendarView, quota);
}

static void
follow_choices (NaerCalendarView *self)
{
  GSettings *settings = get_settings ();
  g_autoptr (GSimpleActionGroup) actions = naer_calendar_choices_make_actions (settings);

  gtk_widget_insert_action_group (GTK_WIDGET (self), "choice", G_ACTION_GROUP (actions));
  g_settings_bind (settings, NAER_CALENDAR_LAYOUT_KEY, self->layout, "active-name",
                   G_SETTINGS_BIND_DEFAULT);
  g_settings_bind_with_mapping (settings, NAER_CALENDAR_YEARS_KEY, self->years, "active-name",
                                G_SETTINGS_BIND_DEFAULT, years_to_name, name_to_years, NULL, NULL);
  g_signal_connect_object (settings, "changed", G_CALLBACK (choices_cb), self, G_CONNECT_SWAPPED);
  choices_cb (self);
}

static void
follow_stretch (NaerCalendarView *self)
{
  NaerHeatmapGrid *grid = naer_absence_heatmap_get_grid (self->heatmap);

  self->stretch_menu = gtk_popover_menu_new_from_model (self->stretch_model);
  gtk_widget_set_parent (self->stretch_menu, GTK_WIDGET (self));
  gtk_popover_set_has_arrow (GTK_POPOVER (self->stretch_menu), FALSE);
  gtk_widget_set_halign (self->stretch_menu, GTK_ALIGN_START);
  naer_stretch_bar_set_menu (self->stretch_bar, self->stretch_model);
  self->stretch = naer_stretch_control_new (self->heatmap, self->stretch_revealer, self->stretch_bar);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "stretch",
                                  naer_stretch_control_get_actions (self->stretch));
  g_signal_connect_object (grid, "menu", G_CALLBACK (menu_cb), self, G_CONNECT_SWAPPED);
}

static void
naer_calendar_view_init (NaerCalendarView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  follow_choices (self);
  follow_stretch (self);
  naer_calendar_view_set_narrow (self, FALSE);
}

/**
 * naer_calendar_view_set_employee:
 * @self: a page
 * @session: open data
 * @employee: the row of an employee
 *
 * Shows the calendar of an employee.
 */
void
naer_calendar_view_set_employee (NaerCalendarView *self,
                                 NaerSession      *session,
                                 gint64            employee)
{
  g_return_if_fail (NAER_IS_CALENDAR_VIEW (self));

  g_set_object (&self->session, session);
  self->employee = employee;
  naer_absence_heatmap_set_employee (self->heatmap, naer_session_get_employee (session, employee),
                                     naer_session_get_facts (session)->employer,
                                     naer_session_get_today (session));
  update_table (self);
  naer_pattern_panel_set_employee (self->patterns, session, employee);
  naer_quota_card_set_employee (self->quota, session, employee);
  naer_stretch_control_set_employee (self->stretch, session, employee);
}

/**
 * naer_calendar_view_set_narrow:
 * @self: a page
 * @narrow: whether there is little room
 *
 * Moves the choice of years and layout into a menu where there is little room.
 */
void
naer_calendar_view_set_narrow (NaerCalendarView *self,
                               gboolean          narrow)
{
  g_return_if_fail (NAER_IS_CALENDAR_VIEW (self));

  self->narrow = narrow;

  gtk_widget_set_visible (GTK_WIDGET (self->years), !narrow);
  gtk_widget_set_visible (GTK_WIDGET (self->layout), !narrow);
  update_show_menu (self);
  naer_absence_table_set_narrow (self->table, narrow);
  naer_stretch_bar_set_narrow (self->stretch_bar, narrow);
  naer_pattern_panel_set_narrow (self->patterns, narrow);
}

/**
 * naer_calendar_view_print:
 * @self: a page
 *
 * Shows the calendar as it will be on paper, to be printed or saved.
 */
void
naer_calendar_view_print (NaerCalendarView *self)
{
  g_return_if_fail (NAER_IS_CALENDAR_VIEW (self));

  if (get_employee (self) != NULL)
    naer_calendar_paper_dialog_present (self->session, self->employee,
                                        naer_calendar_choices_get_years (get_settings ()),
                                        naer_absence_heatmap_get_form (self->heatmap),
                                        get_document_language (), GTK_WIDGET (self));
}

/**
 * naer_calendar_view_activate:
 * @self: a page
 * @action: an action of its calendar, such as `calendar.zoom-in`
 *
 * Does it.
 */
void
naer_calendar_view_activate (NaerCalendarView *self,
                             const char       *action)
{
  g_return_if_fail (NAER_IS_CALENDAR_VIEW (self));

  gtk_widget_activate_action (GTK_WIDGET (self->heatmap), action, NULL);
}
