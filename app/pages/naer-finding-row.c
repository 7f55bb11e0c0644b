/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-finding-row.h"

#include "dialogs/naer-done-words.h"
#include "dialogs/naer-why-dialog.h"
#include "naer-case-line.h"
#include "naer-case-notes.h"
#include "naer-finding-words.h"
#include "naer-i18n.h"
#include "naer-overview-model.h"
#include "naer-resolve.h"
#include "naer-spoken.h"
#include "naer-timeline-swatch.h"

struct _NaerFindingRow
{
  AdwPreferencesRow parent_instance;

  NaerSession *session;
  gint64 employee;
  GPtrArray *timelines;
  const NaerFinding *finding;
};

G_DEFINE_FINAL_TYPE (NaerFindingRow, naer_finding_row, ADW_TYPE_PREFERENCES_ROW)

static void
action_cb (NaerFindingRow *self)
{
  naer_resolve_present (self->session, self->employee, self->timelines, self->finding, GTK_WIDGET (self));
}

static void
wait_cb (NaerFindingRow *self)
{
  naer_postpone_present (self->session, self->employee, self->timelines, self->finding, GTK_WIDGET (self));
}

static void
activated_cb (NaerFindingRow *self,
              GtkListBoxRow  *row)
{
  if (row == GTK_LIST_BOX_ROW (self))
    adw_dialog_present (ADW_DIALOG (naer_why_dialog_new (self->session, self->employee,
                                                         self->timelines, self->finding)), GTK_WIDGET (self));
}

/* A row is told by its list that it was activated. */
static void
parent_cb (NaerFindingRow *self)
{
  GtkWidget *parent = gtk_widget_get_parent (GTK_WIDGET (self));

  if (GTK_IS_LIST_BOX (parent))
    g_signal_connect_object (parent, "row-activated", G_CALLBACK (activated_cb), self, G_CONNECT_SWAPPED);
}

static gboolean
is_near (const NaerFinding *finding)
{
  return finding->status == NAER_STATUS_DUE_SOON || finding->status == NAER_STATUS_DUE ||
         finding->status == NAER_STATUS_NOT_DOCUMENTED;
}

static gboolean
is_done (const NaerFinding *finding)
{
  return finding->status == NAER_STATUS_DONE || finding->status == NAER_STATUS_DONE_LATE ||
         finding->status == NAER_STATUS_EXCEPTION;
}

static GtkWidget *
make_status_word (const NaerFinding *finding,
                  gboolean           narrow)
{
  GtkWidget *label = gtk_label_new (naer_status_get_label (finding->status, naer_i18n_language ()));

  gtk_widget_set_valign (label, GTK_ALIGN_CENTER);
  gtk_label_set_wrap (GTK_LABEL (label), narrow);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "status-word");
  gtk_widget_add_css_class (label, naer_finding_get_style (finding));
  return label;
}

/* The same may be asked for twice in a case: the day tells which. */
static char *
make_spoken (NaerFindingRow *self,
             const char     *label)
{
  NaerDay today = naer_session_get_today (self->session);
  g_autofree char *day = NULL;

  if (self->finding->due == NAER_DAY_NONE)
    return g_strdup_printf ("%s: %s", label, self->finding->title);
  day = naer_i18n_near_day (self->finding->due, today);
  return g_strdup_printf ("%s: %s, %s", label, self->finding->title, day);
}

static GtkWidget *
make_wait_button (NaerFindingRow *self)
{
  GtkWidget *button = gtk_button_new_with_label (_("Not Now…"));
  g_autofree char *spoken = make_spoken (self, _("Not Now…"));

  gtk_button_set_can_shrink (GTK_BUTTON (button), TRUE);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "quiet-text");
  naer_spoken_set_name (button, spoken);
  g_signal_connect_object (button, "clicked", G_CALLBACK (wait_cb), self, G_CONNECT_SWAPPED);
  return button;
}

static GtkWidget *
make_action_button (NaerFindingRow *self,
                    const char     *label)
{
  GtkWidget *button = gtk_button_new_with_label (label);
  g_autofree char *spoken = make_spoken (self, label);

  gtk_button_set_can_shrink (GTK_BUTTON (button), TRUE);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  if (!is_near (self->finding))
    {
      gtk_widget_add_css_class (button, "flat");
      gtk_widget_add_css_class (button, "accent-text");
    }
  naer_spoken_set_name (button, spoken);
  g_signal_connect_object (button, "clicked", G_CALLBACK (action_cb), self, G_CONNECT_SWAPPED);
  return button;
}

static char *
describe_wait (NaerFindingRow *self)
{
  const NaerEmployee *employee = naer_session_get_employee (self->session, self->employee);
  const char *reason = employee != NULL ? naer_finding_find_wait_reason (self->finding, employee) : NULL;
  g_autofree char *day = naer_i18n_near_day (self->finding->postponed_until,
                                             naer_session_get_today (self->session));

  if (reason == NULL)
    return g_strdup_printf (_("put off until %s"), day);
  /* Translators: a day, and what the leader wrote of why */
  return g_strdup_printf (_("put off until %s: %s"), day, reason);
}

static char *
make_subtitle (NaerFindingRow *self)
{
  g_autofree char *when = naer_finding_get_when (self->finding, naer_session_get_today (self->session));
  g_autoptr (GStrvBuilder) parts = g_strv_builder_new ();
  g_auto (GStrv) strings = NULL;
  g_autofree char *ground = NULL;

  if (naer_finding_is_proposal (self->finding))
    g_strv_builder_add (parts, _("only proposed, not law"));
  if (when[0] != '\0')
    g_strv_builder_add (parts, when);
  if (self->finding->if_lasts)
    g_strv_builder_add (parts, _("if the absence lasts"));
  if (self->finding->postponed_until != NAER_DAY_NONE)
    g_strv_builder_take (parts, describe_wait (self));
  if (self->finding->ground != NULL)
    ground = naer_ground_get_label (self->finding->ground, self->finding->obligation);
  if (ground != NULL)
    g_strv_builder_add (parts, ground);
  strings = g_strv_builder_end (parts);
  return g_strjoinv (" · ", strings);
}

static GtkWidget *
make_label (const char *text,
            const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_widget_add_css_class (label, style);
  return label;
}

static GtkWidget *
make_words (NaerFindingRow *self)
{
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  g_autofree char *subtitle = make_subtitle (self);

  gtk_widget_set_hexpand (words, TRUE);
  gtk_widget_set_valign (words, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (words), make_label (self->finding->title, is_done (self->finding) ? "dimmed" : "title"));
  if (subtitle[0] != '\0')
    gtk_box_append (GTK_BOX (words), make_label (subtitle, "subtitle"));
  return words;
}

/* Status and action: beside the words, or under them where there is little room. */
static GtkWidget *
make_end (NaerFindingRow *self,
          gboolean        narrow)
{
  AdwWrapBox *end = ADW_WRAP_BOX (adw_wrap_box_new ());
  const char *label = naer_resolve_get_label (self->timelines, self->finding);

  adw_wrap_box_set_child_spacing (end, 6);
  adw_wrap_box_set_line_spacing (end, 3);
  adw_wrap_box_append (end, make_status_word (self->finding, narrow));
  if (label != NULL)
    adw_wrap_box_append (end, make_action_button (self, label));
  if (is_near (self->finding) && naer_finding_can_wait (self->finding))
    adw_wrap_box_append (end, make_wait_button (self));
  gtk_widget_set_valign (GTK_WIDGET (end), GTK_ALIGN_CENTER);
  return GTK_WIDGET (end);
}

static void
lay_out (NaerFindingRow *self,
         gboolean        narrow)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *box = gtk_box_new (narrow ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL,
                                narrow ? 6 : 12);
  GtkWidget *arrow = gtk_image_new_from_icon_name ("go-next-symbolic");

  gtk_widget_add_css_class (row, "finding-row");
  gtk_widget_add_css_class (arrow, "dimmed");
  gtk_box_append (GTK_BOX (box), make_words (self));
  gtk_box_append (GTK_BOX (box), make_end (self, narrow));
  gtk_box_append (GTK_BOX (row), naer_timeline_swatch_new (naer_finding_get_mark (self->finding, naer_session_get_today (self->session))));
  gtk_box_append (GTK_BOX (row), box);
  gtk_box_append (GTK_BOX (row), arrow);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), row);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), _("Why?"));
}

static void
naer_finding_row_dispose (GObject *object)
{
  NaerFindingRow *self = NAER_FINDING_ROW (object);

  g_clear_object (&self->session);
  g_clear_pointer (&self->timelines, g_ptr_array_unref);
  G_OBJECT_CLASS (naer_finding_row_parent_class)->dispose (object);
}

static void
naer_finding_row_class_init (NaerFindingRowClass *class)
{
  G_OBJECT_CLASS (class)->dispose = naer_finding_row_dispose;
}

static void
naer_finding_row_init (NaerFindingRow *self)
{
  g_signal_connect (self, "notify::parent", G_CALLBACK (parent_cb), NULL);
}

/**
 * naer_finding_row_new:
 * @session: the session
 * @employee: the row of the employee
 * @timelines: what the rules say of the employee; keeps @finding alive
 * @finding: the finding
 * @narrow: whether there is little room
 *
 * A duty, when it is due and what can be done; the row itself leads to why.
 *
 * Returns: (transfer floating): a row
 */
GtkWidget *
naer_finding_row_new (NaerSession       *session,
                      gint64             employee,
                      GPtrArray         *timelines,
                      const NaerFinding *finding,
                      gboolean           narrow)
{
  NaerFindingRow *self = g_object_new (NAER_TYPE_FINDING_ROW, NULL);
  self->session = g_object_ref (session);
  self->employee = employee;
  self->timelines = g_ptr_array_ref (timelines);
  self->finding = finding;

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), finding->title);
  naer_spoken_set_name (GTK_WIDGET (self), finding->title);
  lay_out (self, narrow);
  return GTK_WIDGET (self);
}
