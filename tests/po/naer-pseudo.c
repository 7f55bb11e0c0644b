/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib.h>
#include <stdio.h>
#include <string.h>

/*
 * naer-pseudo FROM TO: makes of a catalogue without translations one of a language that nobody
 * speaks: every text in brackets, with accents, and half as long again. What stands on a page without
 * brackets is not translated, and what loses one is cut.
 */

#define PERCENT_LONGER 40
#define PAD_WORD 6

static const char *const accents[][2] = {
  { "a", "à" }, { "e", "é" }, { "i", "î" }, { "o", "ö" }, { "u", "ü" }, { "y", "ý" }, { "s", "š" },
  { "n", "ñ" }, { "c", "ç" }, { "A", "Å" }, { "E", "É" }, { "I", "Î" }, { "O", "Ø" }, { "U", "Ü" },
};

static gsize
measure_match (GRegex     *regex,
               const char *text)
{
  g_autoptr (GMatchInfo) match = NULL;
  int end = 0;

  if (g_regex_match (regex, text, 0, &match))
    g_match_info_fetch_pos (match, 0, NULL, &end);
  return end;
}

/* What must stay as it is: escapes, markup, names in braces, access keys and conversions of printf(). */
static gsize
measure_kept (const char *text,
              gboolean    is_format)
{
  static GRegex *kept, *conversion;

  if (kept == NULL)
    {
      kept = g_regex_new ("^(\\\\.|<[^>]*>|&[a-z#0-9]+;|\\{[^}]*\\}|_.)", 0, 0, NULL);
      conversion = g_regex_new ("^%([0-9]+\\$)?[-+ 0'#]*[0-9*]*(\\.[0-9*]+)?[hlzjt]*[a-zA-Z%]", 0, 0, NULL);
    }
  return MAX (measure_match (kept, text), is_format ? measure_match (conversion, text) : 0);
}

static void
append_accented (GString    *out,
                 const char *text,
                 gsize       length)
{
  for (guint i = 0; i < G_N_ELEMENTS (accents); i++)
    if (length == 1 && *text == *accents[i][0])
      {
        g_string_append (out, accents[i][1]);
        return;
      }
  g_string_append_len (out, text, length);
}

static void
append_padding (GString *out,
                guint    n)
{
  for (guint i = 0; i < n; i++)
    g_string_append (out, i % PAD_WORD == 0 ? " ~" : "~");
}

/* One text as it stands between the quotes of a catalogue. */
static char *
distort (const char *text,
         gboolean    is_format)
{
  GString *out = g_string_new ("[");
  const char *end = text + strlen (text) - (g_str_has_suffix (text, "\\n") ? 2 : 0);
  guint n_letters = 0;

  for (const char *c = text; c < end;)
    {
      gsize length = measure_kept (c, is_format);

      if (length > 0)
        g_string_append_len (out, c, length);
      else
        {
          length = g_utf8_next_char (c) - c;
          append_accented (out, c, length);
          n_letters++;
        }
      c += length;
    }
  append_padding (out, MAX (1, n_letters * PERCENT_LONGER / 100));
  g_string_append_c (out, ']');
  g_string_append (out, end);
  return g_string_free_and_steal (out);
}

static void
write_translation (GString    *out,
                   const char *keyword,
                   const char *text,
                   gboolean    is_format)
{
  g_autofree char *distorted = distort (text, is_format);

  g_string_append_printf (out, "%s \"%s\"\n", keyword, distorted);
}

static char *
unquote (const char *line)
{
  const char *first = strchr (line, '"') + 1;

  return g_strndup (first, strrchr (line, '"') - first);
}

static void
write_translations (GString    *out,
                    const char *text,
                    const char *plural,
                    gboolean    is_format)
{
  if (plural == NULL)
    write_translation (out, "msgstr", text, is_format);
  else
    {
      write_translation (out, "msgstr[0]", text, is_format);
      write_translation (out, "msgstr[1]", plural, is_format);
    }
}

/* A message: its lines without the translation, and the texts in them. */
static void
convert (const char *message,
         GString    *out)
{
  g_auto (GStrv) lines = g_strsplit (message, "\n", -1);
  g_autoptr (GString) text = g_string_new (NULL), plural = g_string_new (NULL);
  gboolean is_format = FALSE, has_plural = FALSE;
  GString *current = NULL;

  for (guint i = 0; lines[i] != NULL; i++)
    {
      if (g_str_has_prefix (lines[i], "#, "))
        is_format = strstr (lines[i], "c-format") != NULL && strstr (lines[i], "no-c-format") == NULL;
      else if (g_str_has_prefix (lines[i], "msgid "))
        current = text;
      else if (g_str_has_prefix (lines[i], "msgid_plural "))
        {
          current = plural;
          has_plural = TRUE;
        }
      else if (g_str_has_prefix (lines[i], "msgstr"))
        break;
      if (current != NULL && strchr (lines[i], '"') != NULL)
        {
          g_autofree char *part = unquote (lines[i]);

          g_string_append (current, part);
        }
      g_string_append_printf (out, "%s\n", lines[i]);
    }
  if (current != NULL)
    write_translations (out, text->str, has_plural ? plural->str : NULL, is_format);
  g_string_append_c (out, '\n');
}

int
main (int    argc,
      char **argv)
{
  g_autofree char *contents = NULL;
  g_auto (GStrv) messages = NULL;
  g_autoptr (GString) out = g_string_new (NULL);
  g_autoptr (GError) error = NULL;

  if (argc != 3 || !g_file_get_contents (argv[1], &contents, NULL, &error))
    {
      g_printerr ("%s\n", error != NULL ? error->message : "naer-pseudo FROM TO");
      return 2;
    }
  messages = g_strsplit (contents, "\n\n", -1);
  /* the first one is the head of the catalogue */
  g_string_append_printf (out, "%s\n\n", messages[0]);
  for (guint i = 1; messages[i] != NULL; i++)
    convert (messages[i], out);
  if (!g_file_set_contents (argv[2], out->str, -1, &error))
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }
  return 0;
}
