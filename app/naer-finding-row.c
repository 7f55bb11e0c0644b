/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-finding-row.h"

#include "dialogs/naer-done-words.h"
#include "dialogs/naer-why-dialog.h"
#include "naer-finding-words.h"
#include "naer-i18n.h"
#include "naer-overview-model.h"
#include "naer-resolve.h"

struct _NaerFindingRow
{
  AdwActionRow parent_instance;

  NaerSession *session;
  gint64 employee;
  GPtrArray *timelines;
  const NaerFinding *finding;
};

G_DEFINE_FINAL_TYPE (NaerFindingRow, naer_finding_row, ADW_TYPE_ACTION_ROW)

static void
action_cb (NaerFindingRow *self)
{
  naer_resolve_present (self->session, self->employee, self->timelines, self->finding, GTK_WIDGET (self));
}

static void
why_cb (NaerFindingRow *self)
{
  adw_dialog_present (ADW_DIALOG (naer_why_dialog_new (self->finding)), GTK_WIDGET (self));
}

static GtkWidget *
make_status_word (const NaerFinding *finding)
{
  GtkWidget *label = gtk_label_new (naer_status_get_label (finding->status, naer_i18n_language ()));

  gtk_widget_set_valign (label, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (label, "status-word");
  gtk_widget_add_css_class (label, naer_finding_get_style (finding));
  return label;
}

static GtkWidget *
make_action_button (NaerFindingRow *self,
                    const char     *label)
{
  GtkWidget *button = gtk_button_new_with_label (label);
  g_autofree char *spoken = g_strdup_printf ("%s: %s", label, self->finding->title);

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
  g_signal_connect_object (button, "clicked", G_CALLBACK (action_cb), self, G_CONNECT_SWAPPED);
  return button;
}

static GtkWidget *
make_why_button (NaerFindingRow *self)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("dialog-question-symbolic");
  g_autofree char *spoken = g_strdup_printf (_("Why? %s"), self->finding->title);

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (button, _("Why?"));
  gtk_widget_add_css_class (button, "flat");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
  g_signal_connect_object (button, "clicked", G_CALLBACK (why_cb), self, G_CONNECT_SWAPPED);
  return button;
}

static char *
make_subtitle (NaerFindingRow *self,
               gboolean        narrow)
{
  g_autofree char *when = naer_finding_get_when (self->finding, naer_session_get_today (self->session));
  const char *status = naer_status_get_label (self->finding->status, naer_i18n_language ());
  const char *lasts = self->finding->if_lasts ? _("if the absence lasts") : NULL;
  g_autoptr (GStrvBuilder) parts = g_strv_builder_new ();
  g_auto (GStrv) strings = NULL;
  g_autofree char *joined = NULL, *ground = NULL;

  if (narrow)
    g_strv_builder_add (parts, status);
  if (when[0] != '\0')
    g_strv_builder_add (parts, when);
  if (lasts != NULL)
    g_strv_builder_add (parts, lasts);
  if (self->finding->ground != NULL)
    ground = naer_ground_get_label (self->finding->ground, self->finding->obligation);
  if (ground != NULL)
    g_strv_builder_add (parts, ground);
  strings = g_strv_builder_end (parts);
  joined = g_strjoinv (" · ", strings);
  return g_markup_escape_text (joined, -1);
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
}

/**
 * naer_finding_row_new:
 * @session: the session
 * @employee: the row of the employee
 * @timelines: what the rules say of the employee; keeps @finding alive
 * @finding: the finding
 * @narrow: whether there is little room
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
  const char *label = naer_finding_get_action_label (finding);
  g_autofree char *title = g_markup_escape_text (finding->title, -1);
  g_autofree char *subtitle = NULL;

  self->session = g_object_ref (session);
  self->employee = employee;
  self->timelines = g_ptr_array_ref (timelines);
  self->finding = finding;

  subtitle = make_subtitle (self, narrow);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), subtitle);
  if (!narrow)
    adw_action_row_add_suffix (ADW_ACTION_ROW (self), make_status_word (finding));
  if (label != NULL)
    adw_action_row_add_suffix (ADW_ACTION_ROW (self), make_action_button (self, label));
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), make_why_button (self));
  return GTK_WIDGET (self);
}
