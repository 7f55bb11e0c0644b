/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "json/naer-json-stream.h"

struct _NaerJsonStream
{
  GString *text;
  GString *open;  /* the brackets that will end what has begun, the innermost last */
  gboolean pretty;
  gboolean empty; /* whether nothing stands in the innermost yet */
};

/**
 * naer_json_stream_new:
 * @pretty: whether to write on several lines, for people
 *
 * Returns: (transfer full): a stream in which nothing is written
 */
NaerJsonStream *
naer_json_stream_new (gboolean pretty)
{
  NaerJsonStream *self = g_new0 (NaerJsonStream, 1);

  self->text = g_string_new (NULL);
  self->open = g_string_new (NULL);
  self->pretty = pretty;
  self->empty = TRUE;
  return self;
}

/**
 * naer_json_stream_free:
 * @self: (transfer full) (nullable): a stream
 *
 * Frees it.
 */
void
naer_json_stream_free (NaerJsonStream *self)
{
  if (self == NULL)
    return;
  g_string_free (self->text, TRUE);
  g_string_free (self->open, TRUE);
  g_free (self);
}

/**
 * naer_json_stream_get_text:
 * @self: a stream
 *
 * Returns: (transfer none): what has been written since the text was last forgotten
 */
const char *
naer_json_stream_get_text (NaerJsonStream *self)
{
  return self->text->str;
}

/**
 * naer_json_stream_forget_text:
 * @self: a stream
 *
 * Forgets the text, which has been taken; what has begun goes on.
 */
void
naer_json_stream_forget_text (NaerJsonStream *self)
{
  g_string_truncate (self->text, 0);
}

static void
begin_line (NaerJsonStream *self)
{
  static const char step[] = "  ";

  if (!self->pretty)
    return;
  g_string_append_c (self->text, '\n');
  for (gsize i = 0; i < self->open->len; i++)
    g_string_append_len (self->text, step, strlen (step));
}

static void
append_escaped (GString *text,
                char     c)
{
  static const char plain[] = "\"\\\b\f\n\r\t", letters[] = "\"\\bfnrt";
  const char *found = strchr (plain, c);

  if (found != NULL)
    g_string_append_printf (text, "\\%c", letters[found - plain]);
  else
    g_string_append_printf (text, "\\u%04x", (guint) (guchar) c);
}

static gboolean
needs_escape (char c)
{
  return (guchar) c < 0x20 || c == '"' || c == '\\' || c == 0x7f;
}

static void
append_text (NaerJsonStream *self,
             const char     *text)
{
  const char *rest = text;

  g_string_append_c (self->text, '"');
  for (const char *c = text; *c != '\0'; c++)
    if (needs_escape (*c))
      {
        g_string_append_len (self->text, rest, c - rest);
        append_escaped (self->text, *c);
        rest = c + 1;
      }
  g_string_append (self->text, rest);
  g_string_append_c (self->text, '"');
}

/* What stands before a value: a comma, a line, and its name. */
static void
begin_value (NaerJsonStream *self,
             const char     *member)
{
  if (!self->empty)
    g_string_append_c (self->text, ',');
  if (self->open->len > 0)
    begin_line (self);
  self->empty = FALSE;
  if (member == NULL)
    return;
  append_text (self, member);
  g_string_append (self->text, self->pretty ? " : " : ":");
}

/**
 * naer_json_stream_begin:
 * @self: a stream
 * @member: (nullable): its name, %NULL in a list and for the first of all
 * @bracket: `{` for an object, `[` for a list
 *
 * Begins an object or a list.
 */
void
naer_json_stream_begin (NaerJsonStream *self,
                        const char     *member,
                        char            bracket)
{
  begin_value (self, member);
  g_string_append_c (self->text, bracket);
  g_string_append_c (self->open, bracket == '{' ? '}' : ']');
  self->empty = TRUE;
}

/**
 * naer_json_stream_end:
 * @self: a stream
 *
 * Ends the object or list that was begun last.
 */
void
naer_json_stream_end (NaerJsonStream *self)
{
  char bracket;

  g_return_if_fail (self->open->len > 0);

  bracket = self->open->str[self->open->len - 1];
  g_string_truncate (self->open, self->open->len - 1);
  if (!self->empty)
    begin_line (self);
  g_string_append_c (self->text, bracket);
  self->empty = FALSE;
}

/**
 * naer_json_stream_add_text:
 * @self: a stream
 * @member: (nullable): its name, %NULL in a list
 * @text: (nullable): a text, %NULL for null
 *
 * Adds a text.
 */
void
naer_json_stream_add_text (NaerJsonStream *self,
                           const char     *member,
                           const char     *text)
{
  begin_value (self, member);
  if (text != NULL)
    append_text (self, text);
  else
    g_string_append (self->text, "null");
}

/**
 * naer_json_stream_add_day:
 * @self: a stream
 * @member: (nullable): its name, %NULL in a list
 * @day: a day, or %NAER_DAY_NONE for null
 *
 * Adds an ISO date.
 */
void
naer_json_stream_add_day (NaerJsonStream *self,
                          const char     *member,
                          NaerDay         day)
{
  g_autofree char *text = day != NAER_DAY_NONE ? naer_day_to_iso (day) : NULL;

  naer_json_stream_add_text (self, member, text);
}

/**
 * naer_json_stream_add_int:
 * @self: a stream
 * @member: (nullable): its name, %NULL in a list
 * @number: a whole number
 *
 * Adds a number.
 */
void
naer_json_stream_add_int (NaerJsonStream *self,
                          const char     *member,
                          gint64          number)
{
  begin_value (self, member);
  g_string_append_printf (self->text, "%" G_GINT64_FORMAT, number);
}

/**
 * naer_json_stream_add_number:
 * @self: a stream
 * @member: (nullable): its name, %NULL in a list
 * @number: a number that is finite
 *
 * Adds a number, with at most 15 digits.
 */
void
naer_json_stream_add_number (NaerJsonStream *self,
                             const char     *member,
                             double          number)
{
  char text[G_ASCII_DTOSTR_BUF_SIZE];

  begin_value (self, member);
  g_string_append (self->text, g_ascii_formatd (text, sizeof text, "%.15g", number));
}

/**
 * naer_json_stream_add_boolean:
 * @self: a stream
 * @member: (nullable): its name, %NULL in a list
 * @value: whether it is true
 *
 * Adds true or false.
 */
void
naer_json_stream_add_boolean (NaerJsonStream *self,
                              const char     *member,
                              gboolean        value)
{
  begin_value (self, member);
  g_string_append (self->text, value ? "true" : "false");
}
