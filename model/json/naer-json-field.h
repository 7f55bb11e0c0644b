/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

#include "calendar/naer-day.h"

G_BEGIN_DECLS

/**
 * NAER_JSON_NOT_KEPT:
 *
 * The offset of a member that is checked when it is read, and then left.
 */
#define NAER_JSON_NOT_KEPT (-1)

/**
 * NaerJsonType:
 * @NAER_JSON_TEXT: a text; kept as `char *`
 * @NAER_JSON_DAY: an ISO date; kept as #NaerDay
 * @NAER_JSON_INT: a whole number from `min` to `max`; kept as `int`
 * @NAER_JSON_NUMBER: a number from `min` to `max`; kept as `double`
 * @NAER_JSON_BOOLEAN: true or false; kept as `gboolean`
 * @NAER_JSON_KNOWN: true or false, or not known; kept as `int`, 1, 0 or -1
 * @NAER_JSON_CODE: one of `codes`; kept as `int`, its index plus `first`
 * @NAER_JSON_CODE_TEXT: one of `codes`; kept as `char *`
 * @NAER_JSON_FLAGS: a list of `codes`; kept as `guint`, a bit for each index
 * @NAER_JSON_TEXTS: a list of texts; kept as a #GPtrArray of `char *`
 * @NAER_JSON_DAYS: a list of ISO dates; kept as a #GArray of #NaerDay, %NULL when absent
 * @NAER_JSON_INTS: a list of whole numbers from `min` to `max`; checked and not kept
 * @NAER_JSON_RECORD: an object whose members are kept in the same struct
 * @NAER_JSON_STRUCT: an object; kept as a pointer to a struct that is there already
 * @NAER_JSON_LIST: a list of objects; kept as a #GPtrArray of structs
 *
 * What a member of a JSON object is, and how it is kept in a struct.
 */
typedef enum
{
  NAER_JSON_TEXT,
  NAER_JSON_DAY,
  NAER_JSON_INT,
  NAER_JSON_NUMBER,
  NAER_JSON_BOOLEAN,
  NAER_JSON_KNOWN,
  NAER_JSON_CODE,
  NAER_JSON_CODE_TEXT,
  NAER_JSON_FLAGS,
  NAER_JSON_TEXTS,
  NAER_JSON_DAYS,
  NAER_JSON_INTS,
  NAER_JSON_RECORD,
  NAER_JSON_STRUCT,
  NAER_JSON_LIST,
} NaerJsonType;

typedef struct _NaerJsonField NaerJsonField;
typedef struct _NaerJsonReader NaerJsonReader;

/**
 * NaerJsonRecord:
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
  const NaerJsonField *fields;
  gboolean (*check) (NaerJsonReader *reader,
                     JsonObject     *object,
                     gpointer        record,
                     GError        **error);
  void (*write) (gconstpointer record,
                 JsonObject   *object);
} NaerJsonRecord;

/**
 * NaerJsonField:
 * @name: name of the member
 * @type: what it is
 * @offset: where it is kept in the struct, or %NAER_JSON_NOT_KEPT
 * @required: whether it must be there
 * @codes: (nullable) (array zero-terminated=1): the codes of a member that has them
 * @first: what the first code is kept as
 * @min: smallest number, inclusive
 * @max: largest number, inclusive
 * @record: (nullable): what an object, or each object of a list, is
 * @fallback: the number or kept code that is not written, because it is what an absent member means
 *
 * One member of a JSON object. The same table serves reading and writing.
 */
struct _NaerJsonField
{
  const char *name;
  NaerJsonType type;
  gssize offset;
  gboolean required;
  const char *const *codes;
  int first;
  double min;
  double max;
  const NaerJsonRecord *record;
  double fallback;
};

G_END_DECLS
