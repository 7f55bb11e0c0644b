/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-pattern-panel.h"

#include "language/naer-resources.h"
#include "naer-card-grid.h"
#include "naer-i18n.h"
#include "naer-pattern-card.h"
#include "naer-pattern-choice.h"

/* What stands below the calendar of a person: patterns, each a sentence on a card. */
struct _NaerPatternPanel
{
  AdwBin parent_instance;

  NaerCardGrid *first_cards;
  NaerCardGrid *rest_cards;
  GtkToggleButton *more_button;
  GtkBox *suggestion;
  GtkButton *talk_button;
  GtkLabel *off_label;
};

G_DEFINE_FINAL_TYPE (NaerPatternPanel, naer_pattern_panel, ADW_TYPE_BIN)

static void
naer_pattern_panel_dispose (GObject *object)
{
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), NAER_TYPE_PATTERN_PANEL);
  G_OBJECT_CLASS (naer_pattern_panel_parent_class)->dispose (object);
}

static void
naer_pattern_panel_class_init (NaerPatternPanelClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = naer_pattern_panel_dispose;

  g_type_ensure (NAER_TYPE_CARD_GRID);
  gtk_widget_class_set_template_from_resource (widget_class, NAER_RESOURCE_PATH "/pattern-panel.ui");
  gtk_widget_class_bind_template_child (widget_class, NaerPatternPanel, first_cards);
  gtk_widget_class_bind_template_child (widget_class, NaerPatternPanel, rest_cards);
  gtk_widget_class_bind_template_child (widget_class, NaerPatternPanel, more_button);
  gtk_widget_class_bind_template_child (widget_class, NaerPatternPanel, suggestion);
  gtk_widget_class_bind_template_child (widget_class, NaerPatternPanel, talk_button);
  gtk_widget_class_bind_template_child (widget_class, NaerPatternPanel, off_label);
}

static void
naer_pattern_panel_init (NaerPatternPanel *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

static void
fill_cards (NaerCardGrid *grid,
            GPtrArray    *indicators)
{
  naer_card_grid_clear (grid);
  for (guint i = 0; i < indicators->len; i++)
    naer_card_grid_append (grid, naer_pattern_card_new (indicators->pdata[i]));
}

static char *
describe_off (const NaerEmployee *employee,
              NaerDay             today)
{
  for (guint i = 0; i < employee->patterns_off->len; i++)
    {
      const NaerStretch *off = employee->patterns_off->pdata[i];
      g_autofree char *day = NULL;

      if (off->from > today || (off->to != NAER_DAY_NONE && off->to < today))
        continue;
      if (off->to == NAER_DAY_NONE)
        return g_strdup (_("Patterns are switched off."));
      day = naer_i18n_day (off->to, NAER_DAY_STYLE_FULL);
      /* Translators: %s is a date */
      return g_strdup_printf (_("Patterns are switched off until %s."), day);
    }
  return NULL;
}

/**
 * naer_pattern_panel_set_employee:
 * @self: a panel
 * @session: open data
 * @employee_row: the row of an employee
 *
 * Shows the patterns of an employee: none for someone without absence.
 */
void
naer_pattern_panel_set_employee (NaerPatternPanel *self,
                                 NaerSession      *session,
                                 gint64            employee_row)
{
  const NaerEmployee *employee = naer_session_get_employee (session, employee_row);
  NaerDay today = naer_session_get_today (session);
  g_autoptr (GPtrArray) indicators = NULL;
  g_autoptr (NaerPatternChoice) choice = NULL;
  g_autofree char *off = NULL;

  g_return_if_fail (NAER_IS_PATTERN_PANEL (self));

  if (employee == NULL)
    return;
  indicators = naer_indicators_find (naer_session_get_facts (session), employee,
                                     naer_session_get_unit_patterns (session, employee->unit), today);
  choice = naer_pattern_choice_new (indicators, employee, today);
  off = describe_off (employee, today);

  fill_cards (self->first_cards, choice->first);
  fill_cards (self->rest_cards, choice->rest);
  gtk_toggle_button_set_active (self->more_button, FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self->first_cards), choice->first->len > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->more_button), choice->rest->len > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->suggestion), choice->suggests_talk);
  gtk_label_set_label (self->off_label, off != NULL ? off : "");
  gtk_widget_set_visible (GTK_WIDGET (self->off_label), off != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self), choice->first->len > 0 || off != NULL);
}

/**
 * naer_pattern_panel_set_narrow:
 * @self: a panel
 * @narrow: whether there is little room
 *
 * Lets the button stand below its text where there is little room.
 */
void
naer_pattern_panel_set_narrow (NaerPatternPanel *self,
                               gboolean          narrow)
{
  g_return_if_fail (NAER_IS_PATTERN_PANEL (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->suggestion),
                                  narrow ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
  gtk_widget_set_halign (GTK_WIDGET (self->talk_button), narrow ? GTK_ALIGN_START : GTK_ALIGN_END);
}
