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
  [NAER_WORD_POSTPONED] = "postponed",
  [NAER_WORD_MAY_JOIN_UNTIL] = "may_join_until",
  [NAER_WORD_FOLLOW_UP] = "follow_up",
  [NAER_WORD_CONTACT_ON] = "contact_on",
  [NAER_WORD_REQUESTED_ON] = "requested_on",
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
 * @text: (nullable): the text, which must outlive @self
 *
 * Sets what a name stands for.
 */
void
naer_wording_set_text (NaerWording  *self,
                       NaerWordName  name,
                       const char   *text)
{
  self->words[name] = (NaerWord){ .text = text, .is_set = text != NULL };
}

/**
 * naer_wording_set_day:
 * @self: a wording
 * @name: what to fill in
 * @day: the day, or %NAER_DAY_NONE
 *
 * Sets what a name stands for: a day as people write it, with its weekday, and with the year when
 * it is not this one.
 */
void
naer_wording_set_day (NaerWording  *self,
                      NaerWordName  name,
                      NaerDay       day)
{
  self->words[name] = (NaerWord){ .day = day, .is_set = day != NAER_DAY_NONE };
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
  self->words[name] = (NaerWord){ .number = number, .is_set = TRUE };
}

static const NaerWord *
find_word (const NaerWording *self,
           const char        *name,
           gsize              length)
{
  for (NaerWordName word = 0; word < NAER_N_WORDS; word++)
    if (strlen (names[word]) == length && strncmp (names[word], name, length) == 0)
      return self->words[word].is_set ? &self->words[word] : NULL;
  return NULL;
}

static void
append_day (GString           *filled,
            const NaerWording *self,
            NaerDay            day)
{
  gboolean this_year = naer_day_get_year (day) == naer_day_get_year (self->today);
  g_autofree char *text = naer_words_day (
      day, this_year ? NAER_DAY_STYLE_WEEKDAY : NAER_DAY_STYLE_WEEKDAY_FULL, self->language);

  g_string_append (filled, text);
}

static void
append_word (GString           *filled,
             const NaerWording *self,
             const NaerWord    *word)
{
  if (word == NULL)
    g_string_append (filled, "–");
  else if (word->text != NULL)
    g_string_append (filled, word->text);
  else if (word->day != NAER_DAY_NONE)
    append_day (filled, self, word->day);
  else
    g_string_append_printf (filled, "%d", word->number);
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
      append_word (filled, self, find_word (self, begin + 1, end - begin - 1));
      text = end + 1;
    }
  return g_string_free_and_steal (g_steal_pointer (&filled));
}
