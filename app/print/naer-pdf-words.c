/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-pdf-words.h"

#include <string.h>

/*
 * Cairo tags a PDF, but says neither its language nor what stands for a figure. These are entries
 * of objects that it wrote, so they are added as the PDF format wants changes to be: the objects
 * are written again after the end, with a table of where they stand. (ISO 32000-1, 7.5.6
 * Incremental updates, 14.9.2 Natural language, 14.9.3 Alternate descriptions.) The file is of
 * version 1.4, where objects are plain text.
 */

#define CATALOG "/Type /Catalog"
#define FIGURE "/S /Figure"
#define HEADING_CELL "/S /TH"
#define OF_COLUMN "/A << /O /Table /Scope /Column >>"

typedef struct
{
  guint number;
  gsize offset;
} Rewritten;

static const char *
find (const GByteArray *pdf,
      const char       *start,
      const char       *text)
{
  const char *data = (const char *) pdf->data;

  return memmem (start, pdf->len - (start - data), text, strlen (text));
}

static const char *
find_last (const GByteArray *pdf,
           const char       *text)
{
  const char *data = (const char *) pdf->data, *last = NULL;

  for (const char *at = find (pdf, data, text); at != NULL; at = find (pdf, at + 1, text))
    last = at;
  return last;
}

/* Text as PDF has it: UTF-16, the high byte first, in hexadecimal. */
static char *
encode_text (const char *text)
{
  g_autoptr (GString) encoded = g_string_new ("<FEFF");
  glong length = 0;
  g_autofree gunichar2 *units = g_utf8_to_utf16 (text, -1, NULL, &length, NULL);

  for (glong i = 0; i < length; i++)
    g_string_append_printf (encoded, "%04X", units[i]);
  g_string_append_c (encoded, '>');
  return g_string_free_and_steal (g_steal_pointer (&encoded));
}

/* Goes back from inside an object to its “N 0 obj”. */
static const char *
begin_of_object (const GByteArray *pdf,
                 const char       *inside,
                 guint            *number)
{
  const char *data = (const char *) pdf->data, *at = inside;

  while (at > data && strncmp (at, " 0 obj", 6) != 0)
    at--;
  while (at > data && g_ascii_isdigit (at[-1]))
    at--;
  *number = (guint) g_ascii_strtoull (at, NULL, 10);
  return at;
}

/* Writes the object around @inside again, with @entry as the first of its dictionary. */
static void
rewrite_object (GByteArray *pdf,
                gsize       inside,
                const char *entry,
                GArray     *rewritten)
{
  Rewritten object = { 0, 0 };
  const char *begin = begin_of_object (pdf, (const char *) pdf->data + inside, &object.number);
  const char *dictionary = find (pdf, begin, "<<");
  const char *end = find (pdf, begin, "endobj");
  g_autoptr (GString) text = NULL;

  g_assert (dictionary != NULL && end != NULL && dictionary < end);
  text = g_string_new_len (begin, dictionary + 2 - begin);
  g_string_append_printf (text, " %s", entry);
  g_string_append_len (text, dictionary + 2, end - dictionary - 2);
  g_string_append (text, "endobj\n");
  object.offset = pdf->len;
  g_byte_array_append (pdf, (const guint8 *) text->str, text->len);
  g_array_append_val (rewritten, object);
}

/* Adds @entry to every object of @pdf that holds @what. */
static void
rewrite_all (const GByteArray *pdf,
             GByteArray       *result,
             const char       *what,
             const char       *entry,
             GArray           *rewritten)
{
  const char *data = (const char *) pdf->data;

  for (const char *at = find (pdf, data, what); at != NULL; at = find (pdf, at + 1, what))
    rewrite_object (result, at - data, entry, rewritten);
}

static void
append (GByteArray *pdf,
        const char *format,
        ...) G_GNUC_PRINTF (2, 3);

static void
append (GByteArray *pdf,
        const char *format,
        ...)
{
  g_autofree char *text = NULL;
  va_list arguments;

  va_start (arguments, format);
  text = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  g_byte_array_append (pdf, (const guint8 *) text, strlen (text));
}

/* The table of what was rewritten, and the trailer again, which points back to the former table. */
static void
append_table (GByteArray   *pdf,
              const GArray *rewritten,
              const char   *trailer,
              guint64       former)
{
  gsize table = pdf->len;

  append (pdf, "xref\n");
  for (guint i = 0; i < rewritten->len; i++)
    {
      const Rewritten *object = &g_array_index (rewritten, Rewritten, i);

      append (pdf, "%u 1\n%010" G_GSIZE_FORMAT " 00000 n \n", object->number, object->offset);
    }
  append (pdf, "trailer\n<< /Prev %" G_GUINT64_FORMAT " %s", former, trailer);
  append (pdf, "startxref\n%" G_GSIZE_FORMAT "\n%%%%EOF\n", table);
}

/**
 * naer_pdf_add_words:
 * @pdf: a PDF of version 1.4 that Cairo wrote
 * @language: the language of its text
 * @figure: (nullable): what stands for its figures where they cannot be seen
 *
 * Says the language of a document, the alternative text of its figures, and that its heading cells
 * are those of columns.
 *
 * Returns: (transfer full): the PDF with its words
 */
GByteArray *
naer_pdf_add_words (GByteArray   *pdf,
                    NaerLanguage  language,
                    const char   *figure)
{
  GByteArray *result = g_byte_array_sized_new (pdf->len + 4096);
  g_autoptr (GArray) rewritten = g_array_new (FALSE, FALSE, sizeof (Rewritten));
  g_autofree char *lang = g_strdup_printf ("/Lang (%s)", naer_language_get_code (language));
  const char *catalog = find_last (pdf, CATALOG), *trailer = find_last (pdf, "trailer");
  const char *former = find_last (pdf, "startxref"), *data = (const char *) pdf->data;
  g_autofree char *trailer_text = NULL;

  g_byte_array_append (result, pdf->data, pdf->len);
  if (catalog == NULL || trailer == NULL || former == NULL)
    return result;

  trailer = find (pdf, trailer, "<<");
  trailer_text = g_strndup (trailer + 2, former - trailer - 2);
  if (figure != NULL)
    {
      g_autofree char *text = encode_text (figure);
      g_autofree char *alternative = g_strdup_printf ("/Alt %s", text);

      rewrite_all (pdf, result, FIGURE, alternative, rewritten);
    }
  rewrite_all (pdf, result, HEADING_CELL, OF_COLUMN, rewritten);
  rewrite_object (result, catalog - data, lang, rewritten);
  append_table (result, rewritten, trailer_text,
                g_ascii_strtoull (former + strlen ("startxref"), NULL, 10));
  return result;
}
