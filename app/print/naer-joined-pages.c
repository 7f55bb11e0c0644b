/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-joined-pages.h"

struct _NaerJoinedPages
{
  NaerPages parent_instance;

  NaerPages *parts[2];
};

G_DEFINE_FINAL_TYPE (NaerJoinedPages, naer_joined_pages, NAER_TYPE_PAGES)

/* The part that a page is of; @page becomes its number there. */
static NaerPages *
find_part (NaerPages *pages,
           guint     *page)
{
  NaerJoinedPages *self = NAER_JOINED_PAGES (pages);
  guint n_first = naer_pages_get_n_pages (self->parts[0]);

  if (*page < n_first)
    return self->parts[0];
  *page -= n_first;
  return self->parts[1];
}

static NaerPages *
get_part (NaerPages *pages,
          guint      i)
{
  return NAER_JOINED_PAGES (pages)->parts[i];
}

static char *
naer_joined_pages_get_title (NaerPages *pages)
{
  return naer_pages_get_title (get_part (pages, 0));
}

static NaerLanguage
naer_joined_pages_get_language (NaerPages *pages)
{
  return NAER_PAGES_GET_CLASS (get_part (pages, 0))->get_language (get_part (pages, 0));
}

static NaerDay
naer_joined_pages_get_created (NaerPages *pages)
{
  return NAER_PAGES_GET_CLASS (get_part (pages, 0))->get_created (get_part (pages, 0));
}

static char *
naer_joined_pages_get_figure (NaerPages *pages)
{
  char *figure = NAER_PAGES_GET_CLASS (get_part (pages, 0))->get_figure (get_part (pages, 0));

  return figure != NULL ? figure : NAER_PAGES_GET_CLASS (get_part (pages, 1))->get_figure (get_part (pages, 1));
}

static guint
naer_joined_pages_get_n_pages (NaerPages *pages)
{
  return naer_pages_get_n_pages (get_part (pages, 0)) + naer_pages_get_n_pages (get_part (pages, 1));
}

static gboolean
naer_joined_pages_is_lying (NaerPages *pages,
                            guint      page)
{
  NaerPages *part = find_part (pages, &page);

  return NAER_PAGES_GET_CLASS (part)->is_lying (part, page);
}

static void
naer_joined_pages_set_paper (NaerPages *pages,
                             double     short_side,
                             double     long_side)
{
  naer_pages_set_paper (get_part (pages, 0), short_side, long_side);
  naer_pages_set_paper (get_part (pages, 1), short_side, long_side);
}

static char *
naer_joined_pages_get_text (NaerPages *pages,
                            guint      page)
{
  NaerPages *part = find_part (pages, &page);

  return naer_pages_get_text (part, page);
}

/* One document around both: a file is only said to be tagged when it is one. */
static void
naer_joined_pages_paint (NaerPages *pages,
                         cairo_t   *cr,
                         guint      page,
                         gboolean   tagged)
{
  guint number = page;
  NaerPages *part = find_part (pages, &number);

  if (tagged && page == 0)
    cairo_tag_begin (cr, "Document", NULL);
  naer_pages_paint (part, cr, number, tagged);
  if (tagged && page + 1 == naer_pages_get_n_pages (pages))
    cairo_tag_end (cr, "Document");
}

static void
naer_joined_pages_dispose (GObject *object)
{
  NaerJoinedPages *self = NAER_JOINED_PAGES (object);

  g_clear_object (&self->parts[0]);
  g_clear_object (&self->parts[1]);
  G_OBJECT_CLASS (naer_joined_pages_parent_class)->dispose (object);
}

static void
naer_joined_pages_class_init (NaerJoinedPagesClass *klass)
{
  NaerPagesClass *pages_class = NAER_PAGES_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = naer_joined_pages_dispose;
  pages_class->get_title = naer_joined_pages_get_title;
  pages_class->get_language = naer_joined_pages_get_language;
  pages_class->get_created = naer_joined_pages_get_created;
  pages_class->get_figure = naer_joined_pages_get_figure;
  pages_class->get_n_pages = naer_joined_pages_get_n_pages;
  pages_class->is_lying = naer_joined_pages_is_lying;
  pages_class->set_paper = naer_joined_pages_set_paper;
  pages_class->get_text = naer_joined_pages_get_text;
  pages_class->paint = naer_joined_pages_paint;
}

static void
naer_joined_pages_init (NaerJoinedPages *self)
{
}

/**
 * naer_joined_pages_new:
 * @first: (transfer full): pages; the title and the language are theirs
 * @second: (transfer full): pages that follow them
 *
 * Returns: (transfer full): both
 */
NaerPages *
naer_joined_pages_new (NaerPages *first,
                       NaerPages *second)
{
  NaerJoinedPages *self = g_object_new (NAER_TYPE_JOINED_PAGES, NULL);

  self->parts[0] = first;
  self->parts[1] = second;
  return NAER_PAGES (self);
}
