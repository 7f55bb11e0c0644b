/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-pattern-card.h"

#include <glib/gi18n.h>

#include "language/naer-catalog.h"
#include "naer-pattern-chart.h"
#include "patterns/naer-indicator-words.h"

#define SPACE 6

/* What is narrower than this many characters puts too few words on a line. */
#define WIDTH_CHARS 17

struct _NaerPatternCard
{
  GtkWidget parent_instance;

  GtkWidget *box;
  const char *id;
};

G_DEFINE_FINAL_TYPE (NaerPatternCard, naer_pattern_card, GTK_TYPE_WIDGET)

static void
naer_pattern_card_dispose (GObject *object)
{
  g_clear_pointer (&NAER_PATTERN_CARD (object)->box, gtk_widget_unparent);
  G_OBJECT_CLASS (naer_pattern_card_parent_class)->dispose (object);
}

static void
naer_pattern_card_class_init (NaerPatternCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = naer_pattern_card_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "pattern-card");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
naer_pattern_card_init (NaerPatternCard *self)
{
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, SPACE);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
  gtk_widget_add_css_class (GTK_WIDGET (self), "card");
}

static GtkWidget *
add_text (NaerPatternCard *self,
          const char      *text,
          const char      *css_class)
{
  GtkWidget *label;

  if (text == NULL || *text == '\0')
    return NULL;
  label = gtk_label_new (text);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_natural_wrap_mode (GTK_LABEL (label), GTK_NATURAL_WRAP_WORD);
  gtk_label_set_max_width_chars (GTK_LABEL (label), WIDTH_CHARS);
  gtk_label_set_xalign (GTK_LABEL (label), 0.0f);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  gtk_box_append (GTK_BOX (self->box), label);
  return label;
}

static void
add_drawing (NaerPatternCard     *self,
             const NaerIndicator *indicator,
             NaerLanguage         language)
{
  NaerPatternDrawing *drawing = naer_pattern_drawing_new (indicator, language);

  if (drawing != NULL)
    gtk_box_append (GTK_BOX (self->box), naer_pattern_chart_new (drawing));
}

/**
 * naer_pattern_card_new:
 * @indicator: a figure
 *
 * Returns: (transfer floating): a card for it
 */
GtkWidget *
naer_pattern_card_new (const NaerIndicator *indicator)
{
  NaerPatternCard *self = g_object_new (NAER_TYPE_PATTERN_CARD, NULL);
  NaerLanguage language = naer_language_get_default ();
  const char *title = naer_indicator_get_title (indicator, language);
  g_autofree char *figure = naer_indicator_get_figure (indicator, language);
  g_autofree char *detail = naer_indicator_get_detail (indicator, language);
  g_autofree char *usual = naer_indicator_get_usual (indicator, language);
  g_autofree char *agreed = naer_indicator_get_agreed (indicator, language);
  const char *line = usual != NULL && indicator->usual_counts != NULL
                         ? naer_tr (language, N_("The line shows it."))
                         : NULL;
  g_autofree char *text = g_strjoin (" ", detail != NULL ? detail : "", usual, line, NULL);
  GtkWidget *heading;

  self->id = indicator->id;
  heading = add_text (self, title, "pattern-title");
  add_text (self, figure, "pattern-figure");
  add_drawing (self, indicator, language);
  add_text (self, text, NULL);
  add_text (self, agreed, NULL);
  add_text (self, naer_indicator_get_meaning (indicator, language), "dimmed");
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_RELATION_LABELLED_BY, heading,
                                  NULL, -1);
  return GTK_WIDGET (self);
}

/**
 * naer_pattern_card_get_id:
 * @self: a card
 *
 * Returns: (transfer none): which figure it shows
 */
const char *
naer_pattern_card_get_id (NaerPatternCard *self)
{
  g_return_val_if_fail (NAER_IS_PATTERN_CARD (self), NULL);

  return self->id;
}
