/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-page-view.h"

#include <string.h>

#define LEAST_WIDTH 180
#define USUAL_SCALE (96 / 72.0)

struct _NaerPageView
{
  GtkWidget parent_instance;

  NaerPages *pages;
  guint page;
  double width;
  double height;
  char *text;
};

static void naer_page_view_text_init (GtkAccessibleTextInterface *interface);

G_DEFINE_FINAL_TYPE_WITH_CODE (NaerPageView, naer_page_view, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_ACCESSIBLE_TEXT, naer_page_view_text_init))

static GtkSizeRequestMode
naer_page_view_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
naer_page_view_measure (GtkWidget      *widget,
                        GtkOrientation  orientation,
                        int             for_size,
                        int            *minimum,
                        int            *natural,
                        int            *minimum_baseline,
                        int            *natural_baseline)
{
  NaerPageView *self = NAER_PAGE_VIEW (widget);
  int usual = (int) (self->width * USUAL_SCALE + 0.5);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = LEAST_WIDTH;
      *natural = usual;
      return;
    }
  *natural = (int) ((for_size >= 0 ? for_size : usual) * self->height / self->width + 0.5);
  *minimum = for_size >= 0 ? *natural : (int) (LEAST_WIDTH * self->height / self->width);
}

static void
naer_page_view_snapshot (GtkWidget   *widget,
                         GtkSnapshot *snapshot)
{
  NaerPageView *self = NAER_PAGE_VIEW (widget);
  int width = gtk_widget_get_width (widget), height = gtk_widget_get_height (widget);
  graphene_rect_t bounds = GRAPHENE_RECT_INIT (0, 0, width, height);
  double scale = width / self->width;
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, &bounds);

  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  cairo_scale (cr, scale, scale);
  naer_pages_paint (self->pages, cr, self->page, FALSE);
  cairo_destroy (cr);
}

static gboolean
focus_cb (GtkWidget *widget)
{
  return gtk_widget_grab_focus (widget);
}

static void
naer_page_view_finalize (GObject *object)
{
  NaerPageView *self = NAER_PAGE_VIEW (object);

  g_clear_object (&self->pages);
  g_free (self->text);
  G_OBJECT_CLASS (naer_page_view_parent_class)->finalize (object);
}

static void
naer_page_view_class_init (NaerPageViewClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->finalize = naer_page_view_finalize;
  widget_class->get_request_mode = naer_page_view_get_request_mode;
  widget_class->measure = naer_page_view_measure;
  widget_class->snapshot = naer_page_view_snapshot;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_ARTICLE);
  gtk_widget_class_set_css_name (widget_class, "page");
}

static void
naer_page_view_init (NaerPageView *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  g_signal_connect_swapped (click, "pressed", G_CALLBACK (focus_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}

/* From letters to bytes; past the end is the end. */
static const char *
at_offset (NaerPageView *self,
           guint         offset)
{
  return g_utf8_offset_to_pointer (self->text, MIN ((glong) offset, g_utf8_strlen (self->text, -1)));
}

static GBytes *
naer_page_view_get_contents (GtkAccessibleText *text,
                             guint              start,
                             guint              end)
{
  NaerPageView *self = NAER_PAGE_VIEW (text);
  const char *from = at_offset (self, start), *to = at_offset (self, end);

  return g_bytes_new (from, to > from ? (gsize) (to - from) : 0);
}

/* The letter or the line around @offset; words and sentences are parts of a line, so that lines do. */
static GBytes *
naer_page_view_get_contents_at (GtkAccessibleText            *text,
                                guint                         offset,
                                GtkAccessibleTextGranularity  granularity,
                                guint                        *start,
                                guint                        *end)
{
  NaerPageView *self = NAER_PAGE_VIEW (text);
  const char *from = at_offset (self, offset), *to = from;

  if (granularity == GTK_ACCESSIBLE_TEXT_GRANULARITY_CHARACTER)
    to = *from != '\0' ? g_utf8_next_char (from) : from;
  else
    {
      while (from > self->text && from[-1] != '\n')
        from--;
      to += strcspn (to, "\n");
    }
  *start = (guint) g_utf8_pointer_to_offset (self->text, from);
  *end = (guint) g_utf8_pointer_to_offset (self->text, to);
  return g_bytes_new (from, (gsize) (to - from));
}

static guint
naer_page_view_get_caret_position (GtkAccessibleText *text)
{
  return 0;
}

static gboolean
naer_page_view_get_selection (GtkAccessibleText       *text,
                              gsize                   *n_ranges,
                              GtkAccessibleTextRange **ranges)
{
  *n_ranges = 0;
  return FALSE;
}

static gboolean
naer_page_view_get_attributes (GtkAccessibleText        *text,
                               guint                     offset,
                               gsize                    *n_ranges,
                               GtkAccessibleTextRange  **ranges,
                               char                   ***names,
                               char                   ***values)
{
  *n_ranges = 0;
  return FALSE;
}

static void
naer_page_view_get_default_attributes (GtkAccessibleText   *text,
                                       char              ***names,
                                       char              ***values)
{
  *names = g_new0 (char *, 1);
  *values = g_new0 (char *, 1);
}

static void
naer_page_view_text_init (GtkAccessibleTextInterface *interface)
{
  interface->get_contents = naer_page_view_get_contents;
  interface->get_contents_at = naer_page_view_get_contents_at;
  interface->get_caret_position = naer_page_view_get_caret_position;
  interface->get_selection = naer_page_view_get_selection;
  interface->get_attributes = naer_page_view_get_attributes;
  interface->get_default_attributes = naer_page_view_get_default_attributes;
}

/**
 * naer_page_view_new:
 * @pages: pages
 * @page: which, from 0
 *
 * Returns: (transfer floating): a view of the page
 */
GtkWidget *
naer_page_view_new (NaerPages *pages,
                    guint      page)
{
  NaerPageView *self = g_object_new (NAER_TYPE_PAGE_VIEW, NULL);

  self->pages = g_object_ref (pages);
  self->page = page;
  self->text = naer_pages_get_text (pages, page);
  naer_pages_get_size (pages, page, &self->width, &self->height);
  return GTK_WIDGET (self);
}

/**
 * naer_page_view_get_page:
 * @self: a view
 *
 * Returns: which page it shows, from 0
 */
guint
naer_page_view_get_page (NaerPageView *self)
{
  g_return_val_if_fail (NAER_IS_PAGE_VIEW (self), 0);

  return self->page;
}

/**
 * naer_page_view_set_label:
 * @self: a view
 * @label: what a screen reader calls it, such as “Page 1 of 3”
 *
 * Names the page; its words are told with the name.
 */
void
naer_page_view_set_label (NaerPageView *self,
                          const char   *label)
{
  g_return_if_fail (NAER_IS_PAGE_VIEW (self));

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, self->text, -1);
}
