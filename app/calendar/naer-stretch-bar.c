/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-stretch-bar.h"

#include "language/naer-resources.h"

struct _NaerStretchBar
{
  AdwBin parent_instance;

  GtkBox *box;
  GtkLabel *title;
  GtkLabel *text;
  GtkWidget *add;
  GtkWidget *edit;
  GtkWidget *set_aside;
  GtkWidget *take_back;
  GtkMenuButton *more;
  gboolean narrow;
  gboolean can_edit;
  gboolean can_set_aside;
  gboolean can_take_back;
};

G_DEFINE_FINAL_TYPE (NaerStretchBar, naer_stretch_bar, ADW_TYPE_BIN)

static void
naer_stretch_bar_dispose (GObject *object)
{
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), NAER_TYPE_STRETCH_BAR);
  G_OBJECT_CLASS (naer_stretch_bar_parent_class)->dispose (object);
}

static void
naer_stretch_bar_class_init (NaerStretchBarClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = naer_stretch_bar_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, NAER_RESOURCE_PATH "/stretch-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, NaerStretchBar, box);
  gtk_widget_class_bind_template_child (widget_class, NaerStretchBar, title);
  gtk_widget_class_bind_template_child (widget_class, NaerStretchBar, text);
  gtk_widget_class_bind_template_child (widget_class, NaerStretchBar, add);
  gtk_widget_class_bind_template_child (widget_class, NaerStretchBar, edit);
  gtk_widget_class_bind_template_child (widget_class, NaerStretchBar, set_aside);
  gtk_widget_class_bind_template_child (widget_class, NaerStretchBar, take_back);
  gtk_widget_class_bind_template_child (widget_class, NaerStretchBar, more);
}

static void
naer_stretch_bar_init (NaerStretchBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * naer_stretch_bar_set_text:
 * @self: a bar
 * @title: which days
 * @text: what they come to
 *
 * Tells them.
 */
void
naer_stretch_bar_set_text (NaerStretchBar *self,
                           const char     *title,
                           const char     *text)
{
  g_return_if_fail (NAER_IS_STRETCH_BAR (self));

  gtk_label_set_label (self->title, title);
  gtk_label_set_label (self->text, text);
}

/* Where there is little room, one button is there, and the rest is in a menu. */
static void
show_buttons (NaerStretchBar *self)
{
  gtk_widget_set_visible (self->add, !self->narrow || !self->can_edit);
  gtk_widget_set_visible (self->edit, self->can_edit);
  gtk_widget_set_visible (self->set_aside, !self->narrow && self->can_set_aside);
  gtk_widget_set_visible (self->take_back, !self->narrow && self->can_take_back);
  gtk_widget_set_visible (GTK_WIDGET (self->more), self->narrow);
}

/**
 * naer_stretch_bar_set_can:
 * @self: a bar
 * @edit: whether there is one spell to edit
 * @set_aside: whether there is something to set aside
 * @take_back: whether there is something to take back
 *
 * Shows the buttons that can be used.
 */
void
naer_stretch_bar_set_can (NaerStretchBar *self,
                          gboolean        edit,
                          gboolean        set_aside,
                          gboolean        take_back)
{
  g_return_if_fail (NAER_IS_STRETCH_BAR (self));

  self->can_edit = edit;
  self->can_set_aside = set_aside;
  self->can_take_back = take_back;
  show_buttons (self);
}

/**
 * naer_stretch_bar_set_menu:
 * @self: a bar
 * @menu: all that can be done
 *
 * Gives it the menu for where there is little room.
 */
void
naer_stretch_bar_set_menu (NaerStretchBar *self,
                           GMenuModel     *menu)
{
  g_return_if_fail (NAER_IS_STRETCH_BAR (self));

  gtk_menu_button_set_menu_model (self->more, menu);
}

/**
 * naer_stretch_bar_set_narrow:
 * @self: a bar
 * @narrow: whether there is little room
 *
 * Lets the buttons stand below the text, most of them in a menu.
 */
void
naer_stretch_bar_set_narrow (NaerStretchBar *self,
                             gboolean        narrow)
{
  g_return_if_fail (NAER_IS_STRETCH_BAR (self));

  self->narrow = narrow;
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->box),
                                  narrow ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
  show_buttons (self);
}
