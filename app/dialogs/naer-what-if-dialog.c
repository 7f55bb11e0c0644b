/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-what-if-dialog.h"

#include "language/naer-resources.h"
#include "naer-case-line.h"
#include "naer-date-row.h"
#include "naer-dialogs-resources.h"
#include "naer-difference-words.h"
#include "naer-i18n.h"
#include "naer-record-words.h"
#include "naer-spoken.h"
#include "naer-timeline-swatch.h"
#include "naer-timeline.h"
#include "what-if/naer-what-if.h"

struct _NaerWhatIfDialog
{
  AdwDialog parent_instance;

  NaerSession *session;
  gint64 employee;
  GPtrArray *now;
  guint index; /* of the case */
  GPtrArray *changed_rows;
  GPtrArray *same_rows;
  gboolean ready;

  AdwWindowTitle *window_title;
  NaerDateRow *until_row;
  AdwExpanderRow *graded_row;
  NaerDateRow *from_row;
  AdwSpinRow *grade_row;
  AdwPreferencesGroup *result_group;
  NaerTimeline *timeline;
  AdwPreferencesGroup *changes_group;
  AdwPreferencesGroup *same_group;
  AdwExpanderRow *same_row;
};

G_DEFINE_FINAL_TYPE (NaerWhatIfDialog, naer_what_if_dialog, ADW_TYPE_DIALOG)

static const NaerCaseTimeline *
get_case (NaerWhatIfDialog *self)
{
  return self->now->pdata[self->index];
}

static const NaerCase *
get_next (NaerWhatIfDialog *self)
{
  const NaerCaseTimeline *next = self->index + 1 < self->now->len ? self->now->pdata[self->index + 1]
                                                                  : NULL;

  return next != NULL ? next->absence_case : NULL;
}

static void
remove_rows (NaerWhatIfDialog *self)
{
  for (guint i = 0; i < self->changed_rows->len; i++)
    adw_preferences_group_remove (self->changes_group, self->changed_rows->pdata[i]);
  for (guint i = 0; i < self->same_rows->len; i++)
    adw_expander_row_remove (self->same_row, self->same_rows->pdata[i]);
  g_ptr_array_set_size (self->changed_rows, 0);
  g_ptr_array_set_size (self->same_rows, 0);
}

static GtkWidget *
make_row (NaerWhatIfDialog     *self,
          const NaerDifference *difference)
{
  NaerDay today = naer_session_get_today (self->session);
  const NaerFinding *finding = naer_difference_get_finding (difference);
  g_autofree char *description = naer_difference_describe (difference, today);
  g_autofree char *spoken = g_strdup_printf ("%s, %s", finding->title, description);
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), finding->title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), description);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row),
                             naer_timeline_swatch_new (naer_finding_get_mark (finding, today)));
  if (difference->kind == NAER_DIFFERENCE_REMOVED)
    gtk_widget_add_css_class (row, "dimmed");
  naer_spoken_set_name (row, spoken);
  return row;
}

static void
add_row (NaerWhatIfDialog     *self,
         const NaerDifference *difference)
{
  GtkWidget *row = make_row (self, difference);

  if (difference->kind == NAER_DIFFERENCE_NONE)
    {
      adw_expander_row_add_row (self->same_row, row);
      g_ptr_array_add (self->same_rows, row);
    }
  else
    {
      adw_preferences_group_add (self->changes_group, row);
      g_ptr_array_add (self->changed_rows, row);
    }
}

static void
show_differences (NaerWhatIfDialog       *self,
                  const NaerCaseTimeline *then)
{
  g_autoptr (GArray) differences = naer_differences_find (get_case (self), then);
  g_autofree char *count = NULL;

  for (guint i = 0; i < differences->len; i++)
    add_row (self, &g_array_index (differences, NaerDifference, i));
  count = g_strdup_printf (ngettext ("%d thing", "%d things", self->same_rows->len),
                           (int) self->same_rows->len);
  adw_expander_row_set_subtitle (self->same_row, count);
  adw_preferences_group_set_title (self->changes_group,
                                   self->changed_rows->len > 0 ? _("What Would Change")
                                                               : _("Nothing Would Change"));
  gtk_widget_set_visible (GTK_WIDGET (self->same_group), self->same_rows->len > 0);
}

static void
show_result (NaerWhatIfDialog *self,
             const NaerWhatIf *what_if)
{
  const NaerEmployee *employee = naer_session_get_employee (self->session, self->employee);
  const NaerCase *absence_case = get_case (self)->absence_case;
  NaerDay today = naer_session_get_today (self->session);
  g_autoptr (NaerEmployee) changed = naer_what_if_apply (what_if, employee, absence_case,
                                                              get_next (self), today);
  g_autoptr (GPtrArray) timelines = naer_session_ask (self->session, changed);
  const NaerCaseTimeline *then = naer_timelines_find_case (timelines, absence_case->start);
  g_autoptr (NaerTimelineModel) model = NULL;
  g_autofree char *stretch = NULL, *spoken = NULL;

  g_return_if_fail (then != NULL);

  model = naer_case_line_new (changed, then, today, FALSE);
  stretch = naer_words_stretch (then->absence_case->start, then->absence_case->end, naer_i18n_language ());
  spoken = g_strdup_printf (_("Timeline, %s"), stretch);
  adw_preferences_group_set_description (self->result_group, stretch);
  naer_timeline_set_model (self->timeline, model);
  naer_spoken_set_name (GTK_WIDGET (self->timeline), spoken);
  show_differences (self, then);
}

static NaerWhatIf
read_form (NaerWhatIfDialog *self)
{
  NaerWhatIf what_if = { naer_date_row_get_day (self->until_row), NAER_DAY_NONE, 0 };

  if (adw_expander_row_get_enable_expansion (self->graded_row))
    {
      what_if.graded_from = naer_date_row_get_day (self->from_row);
      what_if.grade = (int) adw_spin_row_get_value (self->grade_row);
    }
  return what_if;
}

/* While a day is being written there is nothing to show. */
static void
changed_cb (NaerWhatIfDialog *self)
{
  NaerWhatIf what_if;
  gboolean possible;

  if (!self->ready)
    return;
  what_if = read_form (self);
  possible = naer_what_if_is_possible (&what_if, get_case (self)->absence_case);
  remove_rows (self);
  gtk_widget_set_visible (GTK_WIDGET (self->result_group), possible);
  gtk_widget_set_visible (GTK_WIDGET (self->same_group), possible);
  if (possible)
    show_result (self, &what_if);
  else
    adw_preferences_group_set_title (self->changes_group, _("Write days that lie within the absence"));
}

/* A button is named by the days that it adds to what is known. */
static void
quick_cb (NaerWhatIfDialog *self,
          GtkWidget        *button)
{
  naer_date_row_set_day (self->until_row,
                         get_case (self)->absence_case->end + atoi (gtk_widget_get_name (button)));
}

static void
naer_what_if_dialog_dispose (GObject *object)
{
  NaerWhatIfDialog *self = NAER_WHAT_IF_DIALOG (object);

  self->ready = FALSE;
  g_clear_object (&self->session);
  g_clear_pointer (&self->now, g_ptr_array_unref);
  g_clear_pointer (&self->changed_rows, g_ptr_array_unref);
  g_clear_pointer (&self->same_rows, g_ptr_array_unref);
  gtk_widget_dispose_template (GTK_WIDGET (object), NAER_TYPE_WHAT_IF_DIALOG);
  G_OBJECT_CLASS (naer_what_if_dialog_parent_class)->dispose (object);
}

static void
naer_what_if_dialog_class_init (NaerWhatIfDialogClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = naer_what_if_dialog_dispose;
  g_type_ensure (NAER_TYPE_DATE_ROW);
  g_type_ensure (NAER_TYPE_TIMELINE);
  naer_dialogs_register_resource ();
  gtk_widget_class_set_template_from_resource (widget_class,
                                               NAER_RESOURCE_PATH "/dialogs/what-if-dialog.ui");
#define BIND(child) gtk_widget_class_bind_template_child (widget_class, NaerWhatIfDialog, child)
  BIND (window_title);
  BIND (until_row);
  BIND (graded_row);
  BIND (from_row);
  BIND (grade_row);
  BIND (result_group);
  BIND (timeline);
  BIND (changes_group);
  BIND (same_group);
  BIND (same_row);
#undef BIND
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, quick_cb);
}

static void
naer_what_if_dialog_init (NaerWhatIfDialog *self)
{
  self->changed_rows = g_ptr_array_new ();
  self->same_rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  naer_spoken_set_name (GTK_WIDGET (self->graded_row),
                        adw_preferences_row_get_title (ADW_PREFERENCES_ROW (self->graded_row)));
  naer_spoken_set_name (GTK_WIDGET (self->same_row),
                        adw_preferences_row_get_title (ADW_PREFERENCES_ROW (self->same_row)));
}

/**
 * naer_what_if_dialog_present:
 * @session: the session
 * @employee: the row of an employee
 * @case_start: the first day of one of their cases
 * @parent: where to show it
 *
 * Opens it for the case.
 */
void
naer_what_if_dialog_present (NaerSession *session,
                             gint64       employee,
                             NaerDay      case_start,
                             GtkWidget   *parent)
{
  GPtrArray *timelines = naer_session_get_timelines (session, employee);
  NaerDay today = naer_session_get_today (session);
  g_autofree char *name = NULL;
  const NaerCaseTimeline *timeline = timelines != NULL
                                         ? naer_timelines_find_case (timelines, case_start)
                                         : NULL;
  NaerWhatIfDialog *self;
  NaerDay end;

  g_return_if_fail (timeline != NULL);

  self = g_object_new (NAER_TYPE_WHAT_IF_DIALOG, NULL);
  self->session = g_object_ref (session);
  self->employee = employee;
  self->now = g_ptr_array_ref (timelines);
  g_ptr_array_find (timelines, timeline, &self->index);
  name = naer_employee_describe (naer_session_get_employee (session, employee), naer_session_get_facts (session));
  adw_window_title_set_subtitle (self->window_title, name);
  end = get_case (self)->absence_case->end;
  naer_date_row_set_today (self->until_row, today);
  naer_date_row_set_today (self->from_row, today);
  naer_date_row_set_day (self->until_row, end + 28);
  naer_date_row_set_day (self->from_row, MAX (end, today) + 1);
  self->ready = TRUE;
  changed_cb (self);
  adw_dialog_present (ADW_DIALOG (self), parent);
}
