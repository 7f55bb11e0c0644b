/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "import/naer-encoding.h"

#include <glib/gi18n.h>

#include "language/naer-catalog.h"

#define MAX_BYTES (256 * 1024 * 1024)

G_DEFINE_QUARK (naer-import-error-quark, naer_import_error)

static const struct
{
  const char *code;
  const char *label;
} encodings[NAER_N_ENCODINGS] = {
  [NAER_ENCODING_AUTO] = { "auto", N_("Find out from the file") },
  [NAER_ENCODING_UTF8] = { "utf-8", N_("Unicode (UTF-8)") },
  [NAER_ENCODING_UTF8_MARK] = { "utf-8-mark", N_("Unicode (UTF-8 with mark)") },
  [NAER_ENCODING_UTF16_LE] = { "utf-16le", N_("Unicode (UTF-16, low byte first)") },
  [NAER_ENCODING_UTF16_BE] = { "utf-16be", N_("Unicode (UTF-16, high byte first)") },
  [NAER_ENCODING_WINDOWS_1252] = { "windows-1252", N_("Western European (Windows-1252)") },
};

/* The characters of the bytes 0x80 to 0x9f; 0 where there is none. */
static const gunichar windows_1252[32] = {
  0x20ac, 0,      0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
  0x2039, 0x0152, 0,      0x017d, 0,      0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
  0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0,      0x017e, 0x0178,
};

static gboolean
begins_with (const guint8 *data,
             gsize         length,
             const char   *mark)
{
  return length >= strlen (mark) && memcmp (data, mark, strlen (mark)) == 0;
}

/* Whether the bytes that are no UTF-8 are few beside the letters that are. */
static gboolean
is_mostly_utf8 (const guint8 *data,
                gsize         length)
{
  const char *at = (const char *) data, *end = at + length;
  gsize n_letters = 0, n_invalid = 0;

  while (at < end)
    {
      gunichar character;

      if (!((guint8) *at & 0x80))
        {
          at++;
          continue;
        }
      character = g_utf8_get_char_validated (at, end - at);
      if (character == (gunichar) -1 || character == (gunichar) -2)
        {
          n_invalid++;
          at++;
        }
      else
        {
          n_letters++;
          at = g_utf8_next_char (at);
        }
    }
  return n_invalid == 0 || n_letters > n_invalid;
}

/**
 * naer_encoding_detect:
 * @data: (array length=length): the bytes of a file
 * @length: how many
 *
 * Finds out the encoding: from the byte-order mark if there is one, else UTF-8 when the bytes
 * are that, else Windows-1252.
 *
 * Returns: the encoding, never %NAER_ENCODING_AUTO
 */
NaerEncoding
naer_encoding_detect (const guint8 *data,
                      gsize         length)
{
  if (begins_with (data, length, "\xef\xbb\xbf"))
    return NAER_ENCODING_UTF8_MARK;
  if (begins_with (data, length, "\xff\xfe"))
    return NAER_ENCODING_UTF16_LE;
  if (begins_with (data, length, "\xfe\xff"))
    return NAER_ENCODING_UTF16_BE;
  return is_mostly_utf8 (data, length) ? NAER_ENCODING_UTF8 : NAER_ENCODING_WINDOWS_1252;
}

/* Line and place in the line, from 1, of what follows @text. */
static void
find_place (const char *text,
            gsize       length,
            guint      *line,
            guint      *column)
{
  *line = 1;
  *column = 1;
  for (gsize i = 0; i < length; i++)
    {
      if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == length || text[i + 1] != '\n')))
        {
          (*line)++;
          *column = 1;
        }
      else if (((guint8) text[i] & 0xc0) != 0x80 && text[i] != '\r')
        (*column)++;
    }
}

static void
set_invalid (GError       **error,
             const char    *before,
             gsize          length,
             guint          value,
             NaerEncoding   encoding,
             NaerLanguage   language)
{
  guint line, column;

  find_place (before, length, &line, &column);
  if (value == 0)
    g_set_error (error, NAER_IMPORT_ERROR, NAER_IMPORT_ERROR_NOT_TEXT,
                 naer_tr (language, N_("Line %u, character %u: a zero byte. This is not a text file. "
                                       "Save it as text with separators (CSV) and try again.")),
                 line, column);
  else
    g_set_error (error, NAER_IMPORT_ERROR, NAER_IMPORT_ERROR_ENCODING,
                 naer_tr (language, N_("Line %u, character %u: the byte %02X is not a character in "
                                       "%s. Choose another encoding, or save the file again.")),
                 line, column, value, naer_encoding_get_label (encoding, language));
}

static char *
decode_utf8 (const guint8  *data,
             gsize          length,
             NaerEncoding   encoding,
             NaerLanguage   language,
             gsize         *decoded_length,
             GError       **error)
{
  const char *end;

  if (begins_with (data, length, "\xef\xbb\xbf"))
    {
      data += 3;
      length -= 3;
    }
  /* A zero byte ends the valid part too. */
  if (!g_utf8_validate_len ((const char *) data, length, &end))
    {
      set_invalid (error, (const char *) data, end - (const char *) data, (guint8) *end, encoding,
                   language);
      return NULL;
    }
  *decoded_length = length;
  return length > 0 ? g_strndup ((const char *) data, length) : g_strdup ("");
}

static char *
decode_windows_1252 (const guint8  *data,
                     gsize          length,
                     NaerLanguage   language,
                     gsize         *decoded_length,
                     GError       **error)
{
  g_autoptr (GString) text = g_string_sized_new (length + length / 8 + 1);

  for (gsize i = 0; i < length; i++)
    {
      gunichar character = data[i];

      if (data[i] >= 0x80 && data[i] < 0xa0)
        character = windows_1252[data[i] - 0x80];
      if (character == 0)
        {
          set_invalid (error, text->str, text->len, data[i], NAER_ENCODING_WINDOWS_1252, language);
          return NULL;
        }
      if (character < 0x80)
        g_string_append_c (text, (char) character);
      else
        g_string_append_unichar (text, character);
    }
  *decoded_length = text->len;
  return g_string_free_and_steal (g_steal_pointer (&text));
}

static char *
decode_utf16 (const guint8  *data,
              gsize          length,
              NaerEncoding   encoding,
              NaerLanguage   language,
              gsize         *decoded_length,
              GError       **error)
{
  g_autoptr (GString) text = g_string_sized_new (length / 2 + 1);
  guint high = encoding == NAER_ENCODING_UTF16_LE ? 1 : 0;
  gsize i = begins_with (data, length, high ? "\xff\xfe" : "\xfe\xff") ? 2 : 0;

#define UNIT(at) ((gunichar) (data[(at) + high] << 8 | data[(at) + 1 - high]))
  for (; i + 1 < length; i += 2)
    {
      gunichar character = UNIT (i);

      if (character >= 0xd800 && character < 0xdc00 && i + 3 < length &&
          UNIT (i + 2) >= 0xdc00 && UNIT (i + 2) < 0xe000)
        {
          character = 0x10000 + ((character - 0xd800) << 10) + (UNIT (i + 2) - 0xdc00);
          i += 2;
        }
      if (character == 0 || !g_unichar_validate (character))
        {
          set_invalid (error, text->str, text->len, character == 0 ? 0 : data[i], encoding, language);
          return NULL;
        }
      g_string_append_unichar (text, character);
    }
#undef UNIT
  if (i < length)
    {
      set_invalid (error, text->str, text->len, MAX (data[i], 1), encoding, language);
      return NULL;
    }
  *decoded_length = text->len;
  return g_string_free_and_steal (g_steal_pointer (&text));
}

/**
 * naer_encoding_decode:
 * @bytes: the bytes of a file
 * @encoding: how they are encoded, not %NAER_ENCODING_AUTO
 * @language: the language of error messages
 * @length: (out): bytes of the text
 * @error: return location for a #NAER_IMPORT_ERROR
 *
 * Reads the bytes as text, without the byte-order mark.
 *
 * Returns: (transfer full) (nullable): the text in UTF-8, or %NULL with the place of the error
 */
char *
naer_encoding_decode (GBytes        *bytes,
                      NaerEncoding   encoding,
                      NaerLanguage   language,
                      gsize         *length,
                      GError       **error)
{
  gsize n_bytes;
  const guint8 *data = g_bytes_get_data (bytes, &n_bytes);

  g_return_val_if_fail (encoding > NAER_ENCODING_AUTO && encoding < NAER_N_ENCODINGS, NULL);

  if (n_bytes > MAX_BYTES)
    {
      g_set_error_literal (error, NAER_IMPORT_ERROR, NAER_IMPORT_ERROR_TOO_LARGE,
                           naer_tr (language, N_("The file is too large to be a list of absence.")));
      return NULL;
    }
  if (begins_with (data, n_bytes, "PK\x03\x04") || begins_with (data, n_bytes, "\xd0\xcf\x11\xe0"))
    {
      g_set_error_literal (error, NAER_IMPORT_ERROR, NAER_IMPORT_ERROR_NOT_TEXT,
                           naer_tr (language, N_("This is a spreadsheet file. Save it as text with "
                                                 "separators (CSV) and try again.")));
      return NULL;
    }
  if (encoding == NAER_ENCODING_WINDOWS_1252)
    return decode_windows_1252 (data, n_bytes, language, length, error);
  if (encoding == NAER_ENCODING_UTF16_LE || encoding == NAER_ENCODING_UTF16_BE)
    return decode_utf16 (data, n_bytes, encoding, language, length, error);
  return decode_utf8 (data, n_bytes, encoding, language, length, error);
}

/**
 * naer_encoding_get_code:
 * @encoding: an encoding
 *
 * Returns: (transfer none): its code in a mapping file
 */
const char *
naer_encoding_get_code (NaerEncoding encoding)
{
  g_return_val_if_fail (encoding < NAER_N_ENCODINGS, NULL);

  return encodings[encoding].code;
}

/**
 * naer_encoding_parse:
 * @code: a code
 * @encoding: (out): the encoding
 *
 * Returns: whether there is an encoding of that code
 */
gboolean
naer_encoding_parse (const char   *code,
                     NaerEncoding *encoding)
{
  for (NaerEncoding e = NAER_ENCODING_AUTO; e < NAER_N_ENCODINGS; e++)
    {
      if (g_str_equal (encodings[e].code, code))
        {
          *encoding = e;
          return TRUE;
        }
    }
  return FALSE;
}

/**
 * naer_encoding_get_label:
 * @encoding: an encoding
 * @language: the language
 *
 * Returns: (transfer none): its name for people
 */
const char *
naer_encoding_get_label (NaerEncoding encoding,
                         NaerLanguage language)
{
  g_return_val_if_fail (encoding < NAER_N_ENCODINGS, NULL);

  return naer_tr (language, encodings[encoding].label);
}
