/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-import-session-private.h"

/**
 * naer_import_session_set_format:
 * @self: an import with a reading
 * @wishes: how the file is written; what is zero is found out
 *
 * Decides how the file is read. Where that may give other columns, they are guessed anew.
 */
void
naer_import_session_set_format (NaerImportSession      *self,
                                const NaerImportFormat *wishes)
{
  const NaerImportFormat *before = &self->wishes;
  gboolean same_columns;

  g_return_if_fail (NAER_IS_IMPORT_SESSION (self));
  g_return_if_fail (self->reading != NULL);

  same_columns = before->encoding == wishes->encoding && before->delimiter == wishes->delimiter &&
                 before->header == wishes->header;
  if (same_columns && before->dates == wishes->dates && before->decimals == wishes->decimals)
    return;
  if (!same_columns)
    g_clear_pointer (&self->mapping, naer_import_mapping_free);
  self->wishes = *wishes;
  naer_import_session_read_again (self);
}

/**
 * naer_import_session_set_column:
 * @self: an import with a reading
 * @field: what a column holds
 * @column: the column, from 0, or -1 for none
 *
 * Decides which column holds it. A column holds one thing: it is taken from another field.
 */
void
naer_import_session_set_column (NaerImportSession *self,
                                NaerImportField    field,
                                int                column)
{
  NaerImportMapping *mapping;

  g_return_if_fail (NAER_IS_IMPORT_SESSION (self));

  mapping = self->mapping;
  if (mapping == NULL || mapping->columns[field] == column)
    return;
  naer_import_mapping_set_column (mapping, field, column, self->reading->file->table,
                                  &self->reading->file->format);
  naer_import_session_read_again (self);
}

/**
 * naer_import_session_set_code:
 * @self: an import with a reading
 * @index: a code of the mapping
 * @meaning: what it stands for
 * @kind: the kind of absence, for %NAER_CODE_MEANING_KIND
 *
 * Decides what a code means.
 */
void
naer_import_session_set_code (NaerImportSession *self,
                              guint              index,
                              NaerCodeMeaning    meaning,
                              NaerAbsenceKind    kind)
{
  NaerImportCode *code;

  g_return_if_fail (NAER_IS_IMPORT_SESSION (self));

  if (self->mapping == NULL || index >= self->mapping->codes->len)
    return;
  code = self->mapping->codes->pdata[index];
  if (code->meaning == meaning && (meaning != NAER_CODE_MEANING_KIND || code->kind == kind))
    return;
  code->meaning = meaning;
  code->graded = code->graded && kind == NAER_ABSENCE_SICK_NOTE;
  code->kind = kind;
  naer_import_session_read_again (self);
}

/**
 * naer_import_session_set_open_ended:
 * @self: an import with a reading
 * @open_ended: whether an absence without a last day is still going on
 *
 * Decides what becomes of rows without a last day.
 */
void
naer_import_session_set_open_ended (NaerImportSession *self,
                                    gboolean           open_ended)
{
  g_return_if_fail (NAER_IS_IMPORT_SESSION (self));

  if (self->mapping == NULL || self->mapping->open_ended == open_ended)
    return;
  self->mapping->open_ended = open_ended;
  naer_import_session_read_again (self);
}

/**
 * naer_import_session_get_wishes:
 * @self: an import
 *
 * Returns: what is decided on how the file is written, also while it is read so
 */
NaerImportFormat
naer_import_session_get_wishes (NaerImportSession *self)
{
  const NaerImportFormat none = { 0 };

  g_return_val_if_fail (NAER_IS_IMPORT_SESSION (self), none);

  return self->wishes;
}

/**
 * naer_import_session_get_match_names:
 * @self: an import
 *
 * Returns: whether rows without a number are matched by name
 */
gboolean
naer_import_session_get_match_names (NaerImportSession *self)
{
  g_return_val_if_fail (NAER_IS_IMPORT_SESSION (self), FALSE);

  return self->match_names;
}

/**
 * naer_import_session_set_match_names:
 * @self: an import with a reading
 * @match_names: whether rows without a number are matched by a name that one employee has
 *
 * Decides what becomes of rows without a number.
 */
void
naer_import_session_set_match_names (NaerImportSession *self,
                                     gboolean           match_names)
{
  g_return_if_fail (NAER_IS_IMPORT_SESSION (self));
  g_return_if_fail (self->reading != NULL);

  if (self->match_names == match_names)
    return;
  self->match_names = match_names;
  naer_import_session_read_again (self);
}

/**
 * naer_import_session_accept:
 * @self: an import with a plan
 * @accepted: the answer of an item of its plan
 * @value: yes or no
 *
 * Answers what is asked of one spell or employment.
 */
void
naer_import_session_accept (NaerImportSession *self,
                            gboolean          *accepted,
                            gboolean           value)
{
  g_return_if_fail (NAER_IS_IMPORT_SESSION (self));

  if (*accepted == value)
    return;
  *accepted = value;
  naer_import_session_tell_answered (self);
}
