/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <pango/pangocairo.h>

#include "naer-unit-model.h"

G_BEGIN_DECLS

/**
 * NaerUnitWord:
 * @NAER_UNIT_WORD_WEEK: “week 46” of a day
 * @NAER_UNIT_WORD_DATE: “9 Nov” of a day
 * @NAER_UNIT_WORD_MONTH: “November 2026” of a day
 * @NAER_UNIT_WORD_SHORT_MONTH: “Nov 2026” of a day
 * @NAER_UNIT_WORD_AT_WORK: what the bars are of
 * @NAER_UNIT_WORD_COUNT: a number in a bar
 * @NAER_UNIT_WORD_NAME: the name of a row
 * @NAER_UNIT_WORD_NUMBER: the number of a row whose name others have too
 *
 * What is written in a unit calendar.
 */
typedef enum
{
  NAER_UNIT_WORD_WEEK,
  NAER_UNIT_WORD_DATE,
  NAER_UNIT_WORD_MONTH,
  NAER_UNIT_WORD_SHORT_MONTH,
  NAER_UNIT_WORD_AT_WORK,
  NAER_UNIT_WORD_COUNT,
  NAER_UNIT_WORD_NAME,
  NAER_UNIT_WORD_NUMBER,
} NaerUnitWord;

/**
 * NAER_UNIT_NUMBER_GAP:
 *
 * The room between a name and the number after it.
 */
#define NAER_UNIT_NUMBER_GAP 6.0

/**
 * NaerUnitWords:
 *
 * The words of a unit calendar, laid out. Those asked for last are kept.
 */
typedef struct _NaerUnitWords NaerUnitWords;

NaerUnitWords *naer_unit_words_new     (PangoContext   *context,
                                        NaerLanguage    language);
void           naer_unit_words_free    (NaerUnitWords  *self);
void           naer_unit_words_set_model (NaerUnitWords *self,
                                        NaerUnitModel  *model);
PangoLayout   *naer_unit_words_get     (NaerUnitWords  *self,
                                        NaerUnitWord    word,
                                        int             value);
void           naer_unit_words_measure (NaerUnitWords  *self,
                                        PangoLayout    *layout,
                                        double         *width,
                                        double         *height);
double         naer_unit_words_get_name_width (NaerUnitWords *self);

G_END_DECLS
