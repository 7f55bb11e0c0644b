/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

#include "calendar/naer-day.h"

G_BEGIN_DECLS

/**
 * NAER_FIELD_NOT_KEPT:
 *
 * The offset of a member that is checked when it is read, and then left.
 */
#define NAER_FIELD_NOT_KEPT (-1)

/**
 * NaerFieldType:
 * @NAER_FIELD_TEXT: a text; kept as `char *`
 * @NAER_FIELD_DAY: an ISO date; kept as #NaerDay
 * @NAER_FIELD_INT: a whole number from `min` to `max`; kept as `int`
 * @NAER_FIELD_NUMBER: a number from `min` to `max`; kept as `double`
 * @NAER_FIELD_BOOLEAN: true or false; kept as `gboolean`
 * @NAER_FIELD_KNOWN: true or false, or not known; kept as `int`, 1, 0 or -1
 * @NAER_FIELD_CODE: one of `codes`; kept as `int`, its index plus `first`
 * @NAER_FIELD_CODE_TEXT: one of `codes`; kept as `char *`
 * @NAER_FIELD_FLAGS: a list of `codes`; kept as `guint`, a bit for each index
 * @NAER_FIELD_TEXTS: a list of texts; kept as a #GPtrArray of `char *`
 * @NAER_FIELD_DAYS: a list of ISO dates; kept as a #GArray of #NaerDay, %NULL when absent
 * @NAER_FIELD_INTS: a list of whole numbers from `min` to `max`; checked and not kept
 * @NAER_FIELD_RECORD: an object whose members are kept in the same struct
 * @NAER_FIELD_STRUCT: an object; kept as a pointer to a struct that is there already
 * @NAER_FIELD_LIST: a list of objects; kept as a #GPtrArray of structs
 *
 * What a member of a JSON object is, and how it is kept in a struct.
 */
typedef enum
{
  NAER_FIELD_TEXT,
  NAER_FIELD_DAY,
  NAER_FIELD_INT,
  NAER_FIELD_NUMBER,
  NAER_FIELD_BOOLEAN,
  NAER_FIELD_KNOWN,
  NAER_FIELD_CODE,
  NAER_FIELD_CODE_TEXT,
  NAER_FIELD_FLAGS,
  NAER_FIELD_TEXTS,
  NAER_FIELD_DAYS,
  NAER_FIELD_INTS,
  NAER_FIELD_RECORD,
  NAER_FIELD_STRUCT,
  NAER_FIELD_LIST,
} NaerFieldType;

typedef struct _NaerField NaerField;
typedef struct _NaerJsonReader NaerJsonReader;

/**
 * NaerRecord:
 * @size: size of the struct
 * @create: (nullable): makes the struct with its defaults; zeroes when %NULL
 * @fields: its members, ended by one without name
 * @check: (nullable): checks what several members say together
 * @write: (nullable): adds members that no field can write, before the others
 *
 * A struct and the JSON object that it is read from and written to.
 */
typedef struct
{
  gsize size;
  gpointer (*create) (void);
  const NaerField *fields;
  gboolean (*check) (NaerJsonReader *reader,
                     JsonObject     *object,
                     gpointer        record,
                     GError        **error);
  void (*write) (gconstpointer record,
                 JsonObject   *object);
} NaerRecord;

/**
 * NaerField:
 * @name: name of the member
 * @type: what it is
 * @offset: where it is kept in the struct, or %NAER_FIELD_NOT_KEPT
 * @required: whether it must be there
 * @codes: (nullable) (array zero-terminated=1): the codes of a member that has them
 * @first: what the first code is kept as
 * @min: smallest number, inclusive
 * @max: largest number, inclusive
 * @record: (nullable): what an object, or each object of a list, is
 * @unused: whether the program does not use the member yet, so that giving it is worth a warning
 * @fallback: the number or kept code that is not written, because it is what an absent member means
 *
 * One member of a JSON object. The same table serves reading and writing.
 */
struct _NaerField
{
  const char *name;
  NaerFieldType type;
  gssize offset;
  gboolean required;
  const char *const *codes;
  int first;
  double min;
  double max;
  const NaerRecord *record;
  gboolean unused;
  double fallback;
};

G_END_DECLS
