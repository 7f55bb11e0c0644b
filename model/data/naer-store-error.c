/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "data/naer-store-error.h"

#include <gio/gio.h>
#include <glib/gi18n.h>

#include "language/naer-catalog.h"

G_DEFINE_QUARK (naer-store-error-quark, naer_store_error)

static const char *const descriptions[] = {
  [NAER_STORE_ERROR_PASSPHRASE] =
    N_("The passphrase does not open this file. Check the keyboard layout and capital "
       "letters, and try again."),
  [NAER_STORE_ERROR_NEWER] =
    N_("This file was written by a newer version of Nærvær. Update the program to open it."),
  [NAER_STORE_ERROR_DAMAGED] = N_("This is not a Nærvær file, or it is damaged. Use a backup."),
  [NAER_STORE_ERROR_IN_USE] =
    N_("The file is open in another window or program. Close it there, and try again."),
  [NAER_STORE_ERROR_EXISTS] = N_("There is a file of that name already. Choose another name."),
  [NAER_STORE_ERROR_MISSING] =
    N_("The file is not there. It may have been moved, or the drive is not connected."),
  [NAER_STORE_ERROR_NETWORK_DRIVE] =
    N_("The file is on a network drive that cannot keep it safely. Move it to this computer."),
  [NAER_STORE_ERROR_CONFLICT] =
    N_("What you changed is no longer as it was when you began. Nothing was saved; look at "
       "it again."),
  [NAER_STORE_ERROR_FAILED] = N_("It did not work. Nothing was saved."),
  [NAER_STORE_ERROR_KEY_FILE] =
    N_("The key file that belongs to this file is missing or is another one’s. It stands "
       "beside the file, under the same name with “-key” at the end."),
  [NAER_STORE_ERROR_NO_SPACE] =
    N_("The disk is full. Nothing was saved; make room and try again."),
  [NAER_STORE_ERROR_READ_ONLY] =
    N_("The file, or the folder it is in, cannot be written to. Nothing was saved."),
  [NAER_STORE_ERROR_INVALID] =
    N_("What was entered cannot be right, such as a last day before the first. Nothing was "
       "saved."),
  [NAER_STORE_ERROR_RECOVERY] =
    N_("This is not the recovery code of the file. Look at each row of the sheet again."),
  [NAER_STORE_ERROR_EXPIRED] =
    N_("The time of the deputy is over. What was noted can be read and given back for two weeks; "
       "nothing more can be written."),
  [NAER_STORE_ERROR_OVER] =
    N_("The time of the deputy ended more than two weeks ago, so this file no longer opens. What "
       "was given back is with the leader; the file can be deleted."),
  [NAER_STORE_ERROR_LENT] =
    N_("Nærvær may use this one file, and needs room for others beside it. Put the file and its key "
       "file in the folder of Nærvær, .var/app/no.naervaer.Naervaer/data/naervaer in your home "
       "folder, and open it from there."),
};

/**
 * naer_store_error_describe:
 * @error: an error of the store
 * @language: the language
 *
 * Returns: (transfer none): what happened and what to do, in plain words
 */
const char *
naer_store_error_describe (const GError *error,
                           NaerLanguage  language)
{
  guint code = NAER_STORE_ERROR_FAILED;

  if (error->domain == NAER_STORE_ERROR && (guint) error->code < G_N_ELEMENTS (descriptions))
    code = (guint) error->code;
  return naer_tr (language, descriptions[code]);
}
