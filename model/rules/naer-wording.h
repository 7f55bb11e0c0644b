/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "calendar/naer-day.h"
#include "language/naer-language.h"

G_BEGIN_DECLS

/**
 * NaerWordName:
 *
 * What can be filled into a text of the rule files, in the order of the names in braces: `{due}`,
 * `{last_working_day}`, `{calendar_target}`, `{start}`, `{end}`, `{done_on}`, `{planned}`,
 * `{postponed}`, `{may_join_until}`, `{follow_up}`, `{contact_on}`, `{sick_days}`, `{number}`, `{ground}`,
 * `{missing}`.
 */
typedef enum
{
  NAER_WORD_DUE,
  NAER_WORD_LAST_WORKING_DAY,
  NAER_WORD_CALENDAR_TARGET,
  NAER_WORD_START,
  NAER_WORD_END,
  NAER_WORD_DONE_ON,
  NAER_WORD_PLANNED,
  NAER_WORD_POSTPONED,
  NAER_WORD_MAY_JOIN_UNTIL,
  NAER_WORD_FOLLOW_UP,
  NAER_WORD_CONTACT_ON,
  NAER_WORD_REQUESTED_ON,
  NAER_WORD_SICK_DAYS,
  NAER_WORD_NUMBER,
  NAER_WORD_GROUND,
  NAER_WORD_MISSING,
} NaerWordName;

#define NAER_N_WORDS (NAER_WORD_MISSING + 1)

/**
 * NaerWord:
 * @day: a day, or %NAER_DAY_NONE
 * @number: a number, when there is no day
 * @text: (nullable): a text, when it is neither
 * @is_set: whether it is anything
 *
 * What a name stands for. It is written out where a text has the name, and not before.
 */
typedef struct
{
  NaerDay day;
  int number;
  const char *text;
  gboolean is_set;
} NaerWord;

/**
 * NaerWording:
 * @language: the language
 * @today: today; days of the same year are written without it
 *
 * Fills in the texts of the rule files. It does not own the texts that it fills in.
 */
typedef struct
{
  NaerLanguage language;
  NaerDay today;
  NaerWord words[NAER_N_WORDS];
} NaerWording;

gboolean naer_wording_has_name   (const char        *name);
void     naer_wording_set_day    (NaerWording       *self,
                                  NaerWordName       name,
                                  NaerDay            day);
void     naer_wording_set_number (NaerWording       *self,
                                  NaerWordName       name,
                                  int                number);
void     naer_wording_set_text   (NaerWording       *self,
                                  NaerWordName       name,
                                  const char        *text);
char    *naer_wording_fill       (const NaerWording *self,
                                  const char        *text);

G_END_DECLS
