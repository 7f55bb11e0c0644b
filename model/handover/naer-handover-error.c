/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "handover/naer-handover-error.h"

#include <glib/gi18n.h>

#include "data/naer-store-error.h"
#include "language/naer-catalog.h"

G_DEFINE_QUARK (naer-handover-error-quark, naer_handover_error)

static const char *const descriptions[] = {
  [NAER_HANDOVER_ERROR_OTHER_FILE] =
    N_("This is not a file from another leader. Choose the one whose name ends with "
       "“.naervaer-handover”."),
  [NAER_HANDOVER_ERROR_DAMAGED] =
    N_("The file was damaged or altered on its way. Nothing was taken in; ask for it to be sent "
       "again."),
  [NAER_HANDOVER_ERROR_NEWER] =
    N_("The file was written by a newer version of Nærvær. Update the program to take it in."),
  [NAER_HANDOVER_ERROR_PASSPHRASE] =
    N_("The passphrase does not open this file. Ask whoever made the file to say it once more, "
       "and look at capital letters and spaces."),
  [NAER_HANDOVER_ERROR_EXPIRED] =
    N_("The time of the deputy is over, so this file can no longer be taken in. Ask for a new one."),
  [NAER_HANDOVER_ERROR_IS_DEPUTY] =
    N_("This file is for a deputy and is kept apart from your own. Choose a place for a new file."),
  [NAER_HANDOVER_ERROR_NOTHING] = N_("There is nothing to send."),
  [NAER_HANDOVER_ERROR_NO_DEPUTY] =
    N_("This is not the file of a deputy, so there is nobody to give notes back to."),
};

/**
 * naer_handover_error_describe:
 * @error: a #NaerHandoverError or a #NaerStoreError
 * @language: the language
 *
 * Returns: (transfer none): what happened and what to do, in plain words
 */
const char *
naer_handover_error_describe (const GError *error,
                              NaerLanguage  language)
{
  if (error->domain != NAER_HANDOVER_ERROR || (guint) error->code >= G_N_ELEMENTS (descriptions))
    return naer_store_error_describe (error, language);
  return naer_tr (language, descriptions[error->code]);
}
