/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rules/naer-wording.h"

#include "language/naer-words.h"

static const char *const names[NAER_N_WORDS] = {
  [NAER_WORD_DUE] = "due",
  [NAER_WORD_LAST_WORKING_DAY] = "last_working_day",
  [NAER_WORD_CALENDAR_TARGET] = "calendar_target",
  [NAER_WORD_START] = "start",
  [NAER_WORD_END] = "end",
  [NAER_WORD_DONE_ON] = "done_on",
  [NAER_WORD_PLANNED] = "planned",
  [NAER_WORD_MAY_JOIN_UNTIL] = "may_join_until",
  [NAER_WORD_FOLLOW_UP] = "follow_up",
  [NAER_WORD_CONTACT_ON] = "contact_on",
  [NAER_WORD_SICK_DAYS] = "sick_days",
  [NAER_WORD_NUMBER] = "number",
  [NAER_WORD_GROUND] = "ground",
  [NAER_WORD_MISSING] = "missing",
};

/**
 * naer_wording_has_name:
 * @name: a name that stands in braces in a text
 *
 * Whether something can be filled in for it.
 */
gboolean
naer_wording_has_name (const char *name)
{
  for (NaerWordName word = 0; word < NAER_N_WORDS; word++)
    if (g_str_equal (names[word], name))
      return TRUE;
  return FALSE;
}

/**
 * naer_wording_set_text:
 * @self: a wording
 * @name: what to fill in
 * @text: (nullable): the text
 *
 * Sets what a name stands for.
 */
void
naer_wording_set_text (NaerWording  *self,
                       NaerWordName  name,
                       const char   *text)
{
  g_set_str (&self->words[name], text);
}

/**
 * naer_wording_set_day:
 * @self: a wording
 * @name: what to fill in
 * @day: the day, or %NAER_DAY_NONE
 *
 * Sets what a name stands for, as people write a day: with its weekday, and with the year when it
 * is not this one.
 */
void
naer_wording_set_day (NaerWording  *self,
                      NaerWordName  name,
                      NaerDay       day)
{
  g_autofree char *text = NULL;

  if (day != NAER_DAY_NONE)
    text = naer_words_day (day,
                           naer_day_get_year (day) == naer_day_get_year (self->today)
                               ? NAER_DAY_STYLE_WEEKDAY
                               : NAER_DAY_STYLE_WEEKDAY_FULL,
                           self->language);
  naer_wording_set_text (self, name, text);
}

/**
 * naer_wording_set_number:
 * @self: a wording
 * @name: what to fill in
 * @number: the number
 *
 * Sets what a name stands for.
 */
void
naer_wording_set_number (NaerWording  *self,
                         NaerWordName  name,
                         int           number)
{
  g_autofree char *text = g_strdup_printf ("%d", number);

  naer_wording_set_text (self, name, text);
}

static const char *
find_word (const NaerWording *self,
           const char        *name,
           gsize              length)
{
  for (NaerWordName word = 0; word < NAER_N_WORDS; word++)
    if (strlen (names[word]) == length && strncmp (names[word], name, length) == 0)
      return self->words[word];
  return NULL;
}

/**
 * naer_wording_fill:
 * @self: a wording
 * @text: a text with names in braces
 *
 * Returns: (transfer full): the text with the names filled in
 */
char *
naer_wording_fill (const NaerWording *self,
                   const char        *text)
{
  g_autoptr (GString) filled = g_string_new (NULL);

  while (*text != '\0')
    {
      const char *begin = strchrnul (text, '{'), *end = strchr (begin, '}');

      g_string_append_len (filled, text, begin - text);
      if (end == NULL)
        break;
      g_string_append (filled, find_word (self, begin + 1, end - begin - 1) ?: "–");
      text = end + 1;
    }
  return g_string_free_and_steal (g_steal_pointer (&filled));
}

/**
 * naer_wording_clear:
 * @self: a wording
 *
 * Frees what it holds.
 */
void
naer_wording_clear (NaerWording *self)
{
  for (NaerWordName word = 0; word < NAER_N_WORDS; word++)
    g_clear_pointer (&self->words[word], g_free);
}
