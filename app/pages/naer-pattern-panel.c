/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-pattern-panel.h"

/* What stands below the calendar of a person: patterns, each a sentence on a card. */
struct _NaerPatternPanel
{
  AdwBin parent_instance;

  NaerSession *session;
  gint64 employee;
};

G_DEFINE_FINAL_TYPE (NaerPatternPanel, naer_pattern_panel, ADW_TYPE_BIN)

static void
naer_pattern_panel_dispose (GObject *object)
{
  NaerPatternPanel *self = NAER_PATTERN_PANEL (object);

  g_clear_object (&self->session);
  G_OBJECT_CLASS (naer_pattern_panel_parent_class)->dispose (object);
}

static void
naer_pattern_panel_class_init (NaerPatternPanelClass *class)
{
  G_OBJECT_CLASS (class)->dispose = naer_pattern_panel_dispose;
}

static void
naer_pattern_panel_init (NaerPatternPanel *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

/**
 * naer_pattern_panel_set_employee:
 * @self: a panel
 * @session: open data
 * @employee: the row of an employee
 *
 * Shows the patterns of an employee.
 */
void
naer_pattern_panel_set_employee (NaerPatternPanel *self,
                                 NaerSession      *session,
                                 gint64            employee)
{
  g_return_if_fail (NAER_IS_PATTERN_PANEL (self));

  g_set_object (&self->session, session);
  self->employee = employee;
}
