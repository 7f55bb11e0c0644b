/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-checks.h"

#include "naer-i18n.h"

#define SHORTEST_PASSPHRASE 8
#define GOOD_PASSPHRASE 15

static NaerVerdict
passed (void)
{
  return (NaerVerdict) { TRUE, NULL, NULL };
}

static NaerVerdict
missing (const char *field)
{
  return (NaerVerdict) { FALSE, field, NULL };
}

static NaerVerdict
wrong (const char *field,
       const char *text)
{
  return (NaerVerdict) { FALSE, field, g_strdup (text) };
}

/**
 * naer_check_passphrases:
 * @first: a new passphrase
 * @second: the same, typed again
 *
 * Checks a new passphrase.
 *
 * Returns: the verdict
 */
NaerVerdict
naer_check_passphrases (const char *first,
                        const char *second)
{
  if (first[0] == '\0')
    return missing ("first");
  if (g_utf8_strlen (first, -1) < SHORTEST_PASSPHRASE)
    return second[0] != '\0' ? wrong ("first", _("Too short. Use at least eight characters."))
                             : missing ("first");
  if (second[0] == '\0')
    return missing ("second");
  if (!g_str_equal (first, second))
    return g_str_has_prefix (first, second) ? missing ("second")
                                            : wrong ("second", _("The two are not the same."));
  return passed ();
}

/**
 * naer_passphrase_hint:
 * @passphrase: a new passphrase
 *
 * Returns: (transfer none): a hint about how strong it is
 */
const char *
naer_passphrase_hint (const char *passphrase)
{
  glong length = g_utf8_strlen (passphrase, -1);
  gboolean has_words = strchr (passphrase, ' ') != NULL || strchr (passphrase, '-') != NULL;

  if (length == 0)
    return _("Four words that have nothing to do with each other are easy to remember and hard to guess.");
  if (length < SHORTEST_PASSPHRASE)
    return _("Weak: add words.");
  if (length < GOOD_PASSPHRASE)
    return has_words ? _("Fair: one more word makes it strong.") : _("Fair: longer is stronger.");
  return _("Strong.");
}
