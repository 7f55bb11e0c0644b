/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-text-row.h"

#include <glib/gi18n.h>

#include "naer-lint-card.h"

#define DEFAULT_MAX_LENGTH 2000
#define LEAST_HEIGHT 44

struct _NaerTextRow
{
  AdwPreferencesRow parent_instance;

  GtkLabel *title;
  GtkTextView *view;
  GtkLabel *room;
  char *text;
  int max_length;
};

G_DEFINE_FINAL_TYPE (NaerTextRow, naer_text_row, ADW_TYPE_PREFERENCES_ROW)

enum
{
  PROP_0,
  PROP_TEXT,
  PROP_MAX_LENGTH,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

/* How much room is left is said when it is little, and that there is none in words. */
static void
show_room (NaerTextRow *self)
{
  int n_characters = gtk_text_buffer_get_char_count (gtk_text_view_get_buffer (self->view));
  int left = self->max_length - n_characters;
  gboolean is_long = left < 0;
  g_autofree char *text = NULL;

  if (is_long)
    text = g_strdup_printf (ngettext ("%d character too long", "%d characters too long",
                                      (gulong) -left), -left);
  else if (left <= self->max_length / 10)
    text = g_strdup_printf (ngettext ("Room for %d more character", "Room for %d more characters",
                                      (gulong) left), left);
  gtk_label_set_label (self->room, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (self->room), text != NULL);
  if (is_long)
    gtk_widget_add_css_class (GTK_WIDGET (self), "error");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "error");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_STATE_INVALID,
                               is_long ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE,
                               -1);
}

static void
buffer_changed_cb (NaerTextRow *self)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (self->view);
  GtkTextIter start, end;

  gtk_text_buffer_get_bounds (buffer, &start, &end);
  g_free (self->text);
  self->text = gtk_text_buffer_get_text (buffer, &start, &end, TRUE);
  show_room (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TEXT]);
}

/* Going to the row with the keyboard goes to the text. */
static gboolean
naer_text_row_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (NAER_TEXT_ROW (widget)->view));
}

static void
title_cb (NaerTextRow *self)
{
  const char *title = adw_preferences_row_get_title (ADW_PREFERENCES_ROW (self));

  gtk_label_set_label (self->title, title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_LABEL, title,
                                  -1);
}

static void
pressed_cb (NaerTextRow *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->view));
}

static void
naer_text_row_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  NaerTextRow *self = NAER_TEXT_ROW (object);

  switch (prop_id)
    {
    case PROP_TEXT:
      g_value_set_string (value, self->text);
      break;
    case PROP_MAX_LENGTH:
      g_value_set_int (value, self->max_length);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
naer_text_row_set_property (GObject      *object,
                            guint         prop_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  NaerTextRow *self = NAER_TEXT_ROW (object);

  switch (prop_id)
    {
    case PROP_TEXT:
      naer_text_row_set_text (self, g_value_get_string (value));
      break;
    case PROP_MAX_LENGTH:
      naer_text_row_set_max_length (self, g_value_get_int (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
naer_text_row_finalize (GObject *object)
{
  g_free (NAER_TEXT_ROW (object)->text);
  G_OBJECT_CLASS (naer_text_row_parent_class)->finalize (object);
}

static void
naer_text_row_class_init (NaerTextRowClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  object_class->get_property = naer_text_row_get_property;
  object_class->set_property = naer_text_row_set_property;
  object_class->finalize = naer_text_row_finalize;
  widget_class->grab_focus = naer_text_row_grab_focus;

  properties[PROP_TEXT] =
    g_param_spec_string ("text", NULL, NULL, "",
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_MAX_LENGTH] =
    g_param_spec_int ("max-length", NULL, NULL, 1, G_MAXINT, DEFAULT_MAX_LENGTH,
                      G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static GtkWidget *
make_lint_card (NaerTextRow *self)
{
  GtkWidget *card = naer_lint_card_new ();

  naer_lint_card_set_view (NAER_LINT_CARD (card), NAER_LINT_TEXT_VIEW (self->view));
  return card;
}

static GtkWidget *
make_content (NaerTextRow *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);

  self->title = GTK_LABEL (gtk_label_new (""));
  gtk_label_set_xalign (self->title, 0);
  gtk_label_set_wrap (self->title, TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (self->title), "caption");
  gtk_widget_add_css_class (GTK_WIDGET (self->title), "dimmed");

  self->view = GTK_TEXT_VIEW (naer_lint_text_view_new ());
  gtk_text_view_set_wrap_mode (self->view, GTK_WRAP_WORD_CHAR);
  gtk_text_view_set_accepts_tab (self->view, FALSE);
  gtk_text_buffer_set_enable_undo (gtk_text_view_get_buffer (self->view), FALSE);
  gtk_widget_set_size_request (GTK_WIDGET (self->view), -1, LEAST_HEIGHT);
  gtk_widget_add_css_class (GTK_WIDGET (self->view), "inline-text");

  self->room = GTK_LABEL (gtk_label_new (""));
  gtk_label_set_xalign (self->room, 1);
  gtk_widget_set_visible (GTK_WIDGET (self->room), FALSE);
  gtk_widget_add_css_class (GTK_WIDGET (self->room), "caption");

  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->title));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->view));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->room));
  gtk_box_append (GTK_BOX (box), make_lint_card (self));
  gtk_widget_add_css_class (box, "text-row-box");
  return box;
}

static void
naer_text_row_init (NaerTextRow *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  self->text = g_strdup ("");
  self->max_length = DEFAULT_MAX_LENGTH;
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), FALSE);
  gtk_widget_set_focusable (GTK_WIDGET (self), FALSE);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), make_content (self));
  g_signal_connect_object (gtk_text_view_get_buffer (self->view), "changed",
                           G_CALLBACK (buffer_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect (self, "notify::title", G_CALLBACK (title_cb), NULL);
  g_signal_connect_object (click, "released", G_CALLBACK (pressed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}

/**
 * naer_text_row_new:
 *
 * Returns: (transfer floating): an empty row
 */
GtkWidget *
naer_text_row_new (void)
{
  return g_object_new (NAER_TYPE_TEXT_ROW, NULL);
}

/**
 * naer_text_row_get_text:
 * @self: a row
 *
 * Returns: (transfer none): what is written
 */
const char *
naer_text_row_get_text (NaerTextRow *self)
{
  g_return_val_if_fail (NAER_IS_TEXT_ROW (self), NULL);

  return self->text;
}

/**
 * naer_text_row_get_max_length:
 * @self: a row
 *
 * Returns: how many characters there is room for; more can be written, and is said to be too long
 */
int
naer_text_row_get_max_length (NaerTextRow *self)
{
  g_return_val_if_fail (NAER_IS_TEXT_ROW (self), 0);

  return self->max_length;
}

/**
 * naer_text_row_get_view:
 * @self: a row
 *
 * Returns: (transfer none): the #GtkTextView in it
 */
GtkWidget *
naer_text_row_get_view (NaerTextRow *self)
{
  g_return_val_if_fail (NAER_IS_TEXT_ROW (self), NULL);

  return GTK_WIDGET (self->view);
}

/**
 * naer_text_row_set_text:
 * @self: a row
 * @text: (nullable): a text
 *
 * Replaces what is written.
 */
void
naer_text_row_set_text (NaerTextRow *self,
                        const char  *text)
{
  GtkTextBuffer *buffer;

  g_return_if_fail (NAER_IS_TEXT_ROW (self));

  if (g_strcmp0 (self->text, text != NULL ? text : "") == 0)
    return;
  buffer = gtk_text_view_get_buffer (self->view);
  g_signal_handlers_block_by_func (buffer, buffer_changed_cb, self);
  gtk_text_buffer_set_text (buffer, text != NULL ? text : "", -1);
  g_signal_handlers_unblock_by_func (buffer, buffer_changed_cb, self);
  buffer_changed_cb (self);
}

/**
 * naer_text_row_set_max_length:
 * @self: a row
 * @max_length: how many characters there is room for
 *
 * Sets it.
 */
void
naer_text_row_set_max_length (NaerTextRow *self,
                              int          max_length)
{
  g_return_if_fail (NAER_IS_TEXT_ROW (self));

  if (self->max_length == max_length)
    return;
  self->max_length = max_length;
  show_room (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MAX_LENGTH]);
}
