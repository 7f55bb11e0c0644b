/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-lint-card.h"

#include <adwaita.h>
#include <glib/gi18n.h>

struct _NaerLintCard
{
  GtkWidget parent_instance;

  GtkWidget *box;
  GtkLabel *title;
  GtkLabel *advice;
  GtkWidget *next_box;
  GtkLabel *count;
  GtkWidget *next;
  NaerLintTextView *view;
};

enum
{
  PROP_VIEW = 1,
  N_PROPS,
};

G_DEFINE_FINAL_TYPE (NaerLintCard, naer_lint_card, GTK_TYPE_WIDGET)

static GParamSpec *properties[N_PROPS];

/* What is said stands in the relation of the text, so that a screen reader can be asked for it. */
static void
relate (NaerLintCard *self,
        gboolean      shown)
{
  GtkAccessible *view = GTK_ACCESSIBLE (self->view);

  if (shown)
    gtk_accessible_update_relation (view, GTK_ACCESSIBLE_RELATION_DESCRIBED_BY, self->title,
                                    self->advice, NULL, -1);
  else
    gtk_accessible_reset_relation (view, GTK_ACCESSIBLE_RELATION_DESCRIBED_BY);
}

static void
update (NaerLintCard *self)
{
  NaerLanguage language = naer_language_get_default ();
  guint n = self->view != NULL ? naer_lint_text_view_get_n_marks (self->view) : 0;
  guint current = n > 0 ? naer_lint_text_view_get_current (self->view) : 0;
  g_autofree char *words = NULL, *title = NULL, *count = NULL;
  NaerLintKind kind;

  gtk_widget_set_visible (GTK_WIDGET (self), n > 0);
  if (self->view != NULL)
    relate (self, n > 0);
  if (n == 0 || !naer_lint_text_view_get_mark (self->view, current, &kind, &words))
    return;
  /* Translators: what is underlined, and what it is */
  title = g_strdup_printf (_("“%s”: %s"), words, naer_lint_kind_get_label (kind, language));
  /* Translators: which of the underlined places is told of, and how many there are */
  count = g_strdup_printf (_("%u of %u"), current + 1, n);
  gtk_label_set_label (self->title, title);
  gtk_label_set_label (self->advice, naer_lint_kind_get_advice (kind, language));
  gtk_label_set_label (self->count, count);
  gtk_widget_set_visible (self->next_box, n > 1);
}

static void
next_cb (NaerLintCard *self)
{
  guint n = self->view != NULL ? naer_lint_text_view_get_n_marks (self->view) : 0;

  if (n > 0)
    naer_lint_text_view_select_mark (self->view, (naer_lint_text_view_get_current (self->view) + 1) % n);
}

static void
drop_view (NaerLintCard *self)
{
  if (self->view == NULL)
    return;
  g_signal_handlers_disconnect_by_data (self->view, self);
  g_clear_weak_pointer (&self->view);
}

static void
naer_lint_card_get_property (GObject    *object,
                             guint       property_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  if (property_id == PROP_VIEW)
    g_value_set_object (value, NAER_LINT_CARD (object)->view);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
}

static void
naer_lint_card_set_property (GObject      *object,
                             guint         property_id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  if (property_id == PROP_VIEW)
    naer_lint_card_set_view (NAER_LINT_CARD (object), g_value_get_object (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
}

static void
naer_lint_card_dispose (GObject *object)
{
  NaerLintCard *self = NAER_LINT_CARD (object);

  drop_view (self);
  g_clear_pointer (&self->box, gtk_widget_unparent);
  G_OBJECT_CLASS (naer_lint_card_parent_class)->dispose (object);
}

static void
naer_lint_card_class_init (NaerLintCardClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = naer_lint_card_get_property;
  object_class->set_property = naer_lint_card_set_property;
  object_class->dispose = naer_lint_card_dispose;

  /**
   * NaerLintCard:view:
   *
   * The text that it tells of.
   */
  properties[PROP_VIEW] = g_param_spec_object ("view", NULL, NULL, NAER_TYPE_LINT_TEXT_VIEW,
                                               G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY |
                                                 G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "lintcard");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static GtkLabel *
make_label (const char *style)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  if (style != NULL)
    gtk_widget_add_css_class (label, style);
  return GTK_LABEL (label);
}

static GtkWidget *
make_next (NaerLintCard *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  self->count = make_label ("dimmed");
  gtk_widget_add_css_class (GTK_WIDGET (self->count), "caption");
  self->next = gtk_button_new_with_mnemonic (_("_Next Place"));
  gtk_widget_add_css_class (self->next, "flat");
  g_signal_connect_swapped (self->next, "clicked", G_CALLBACK (next_cb), self);
  gtk_widget_set_hexpand (GTK_WIDGET (self->count), TRUE);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->count));
  gtk_box_append (GTK_BOX (box), self->next);
  return box;
}

static void
naer_lint_card_init (NaerLintCard *self)
{
  GtkWidget *icon = gtk_image_new_from_icon_name ("dialog-information-symbolic");
  GtkWidget *texts = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);

  self->title = make_label ("heading");
  self->advice = make_label (NULL);
  self->next_box = make_next (self);
  self->box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  gtk_widget_set_valign (icon, GTK_ALIGN_START);
  gtk_widget_set_hexpand (texts, TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("What to write instead"), -1);
  gtk_box_append (GTK_BOX (texts), GTK_WIDGET (self->title));
  gtk_box_append (GTK_BOX (texts), GTK_WIDGET (self->advice));
  gtk_box_append (GTK_BOX (texts), self->next_box);
  gtk_box_append (GTK_BOX (self->box), icon);
  gtk_box_append (GTK_BOX (self->box), texts);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

/**
 * naer_lint_card_new:
 *
 * Returns: (transfer floating): a card of no text yet
 */
GtkWidget *
naer_lint_card_new (void)
{
  return g_object_new (NAER_TYPE_LINT_CARD, NULL);
}

/**
 * naer_lint_card_get_view:
 * @self: a card
 *
 * Returns: (transfer none) (nullable): the text that it tells of
 */
NaerLintTextView *
naer_lint_card_get_view (NaerLintCard *self)
{
  g_return_val_if_fail (NAER_IS_LINT_CARD (self), NULL);

  return self->view;
}

/**
 * naer_lint_card_set_view:
 * @self: a card
 * @view: (nullable): a text
 *
 * Tells of a text.
 */
void
naer_lint_card_set_view (NaerLintCard     *self,
                         NaerLintTextView *view)
{
  g_return_if_fail (NAER_IS_LINT_CARD (self));

  if (view == self->view)
    return;
  drop_view (self);
  g_set_weak_pointer (&self->view, view);
  if (view != NULL)
    g_signal_connect_swapped (view, "checked", G_CALLBACK (update), self);
  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_VIEW]);
}
