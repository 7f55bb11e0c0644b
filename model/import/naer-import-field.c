/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "import/naer-import-field.h"

#include <glib/gi18n.h>

#include "language/naer-catalog.h"

/* The headings are folded as by naer_import_fold() and stand between spaces. */
static const struct
{
  const char *code;
  const char *label;
  const char *headings;
} fields[NAER_N_IMPORT_FIELDS] = {
  [NAER_IMPORT_FIELD_EMPLOYEE_NUMBER] = {
    "employee_number", N_("Employee number"),
    " ansattnr ansattnummer ansattid ansatteid medarbeidernr medarbeidernummer medarbeiderid"
    " medarbeidarnr medarbeidarnummer ressursnr ressursnummer ressursid tilsettnr tilsettnummer"
    " tilsattnr tilsattnummer lønnsnr lønnsnummer lønsnr lønsnummer employeeid employeenumber"
    " employeeno staffid staffno staffnumber payrollnumber personnelnumber " },
  [NAER_IMPORT_FIELD_NAME] = {
    "name", N_("Name"),
    " navn namn name ansatt ansattnavn medarbeider medarbeidernavn medarbeidar medarbeidarnamn"
    " tilsett tilsettnamn tilsatt fulltnavn fulltnamn employee employeename fullname " },
  [NAER_IMPORT_FIELD_UNIT] = {
    "unit", N_("Unit"),
    " enhet enhetsnavn eining einingsnamn avdeling avdelingsnavn avdelingsnamn unit unitname"
    " department seksjon arbeidssted arbeidsstad tjenestested tenestestad organisasjonsenhet"
    " organisasjonseining orgenhet orgeining " },
  [NAER_IMPORT_FIELD_POSITION_PERCENT] = {
    "position_percent", N_("Position, percent"),
    " stillingsprosent stillingspst stillingsandel stillingsstørrelse stillingsstorleik stpst"
    " stillprosent stillpst positionpercent positionpercentage ftepercent " },
  [NAER_IMPORT_FIELD_CODE] = {
    "code", N_("Kind, code"),
    " fraværskode fråværskode fravkode kode fraværstypekode fråværstypekode absencecode code kind"
    " kindcode typecode " },
  [NAER_IMPORT_FIELD_TEXT] = {
    "text", N_("Kind, text"),
    " fraværstype fråværstype fraværsart fråværsart fraværstekst fråværstekst type kodetekst"
    " absencetype absencekind kindtext typetext fravær fråvær " },
  [NAER_IMPORT_FIELD_FROM] = {
    "from", N_("First day"),
    " fra fradato fraogmed frå frådato fom fomdato startdato start fraværfra fraværfom førstedag"
    " fyrstedag førstefraværsdag fyrstefråværsdag from fromdate startdate firstday datefrom " },
  [NAER_IMPORT_FIELD_TO] = {
    "to", N_("Last day"),
    " til tildato tilogmed tom tomdato sluttdato slutt fraværtil fraværtom sistedag sistefraværsdag"
    " sistefråværsdag to todate enddate end until lastday dateto " },
  [NAER_IMPORT_FIELD_GRADE] = {
    "grade", N_("Grade, percent sick"),
    " prosent grad sykmeldingsgrad sykmeldingsprosent sykmeldtprosent sykeprosent sykegrad"
    " sykmeldtgrad sjukmeldingsgrad sjukmeldingsprosent sjukeprosent sjukegrad fraværsprosent"
    " fråværsprosent fraværsgrad fråværsgrad grade percent percentage absencepercent sickpercent " },
  [NAER_IMPORT_FIELD_REGISTERED] = {
    "registered", N_("Registered"),
    " registrert registrertdato registrertden regdato registreringsdato registered registereddate"
    " registrationdate createddate " },
  [NAER_IMPORT_FIELD_EMPLOYMENT_FROM] = {
    "employment_from", N_("Employed from"),
    " ansattfra ansattfradato ansattdato ansettelsesdato tiltredelse tiltredelsesdato stillingfra"
    " tilsettfrå tilsettdato tilsetjingsdato tiltredingsdato employmentfrom employedfrom hiredate"
    " employmentstart " },
  [NAER_IMPORT_FIELD_EMPLOYMENT_TO] = {
    "employment_to", N_("Employed to"),
    " ansatttil ansatttildato fratredelse fratredelsesdato sluttetdato stillingtil tilsetttil"
    " fratredingsdato employmentto employedto employmentend leavingdate " },
};

/**
 * naer_import_fold:
 * @text: a text
 *
 * Folds a heading or a code for comparing: small letters and digits, nothing else.
 *
 * Returns: (transfer full): the folded text
 */
char *
naer_import_fold (const char *text)
{
  g_autofree char *normal = g_utf8_normalize (text, -1, G_NORMALIZE_ALL_COMPOSE);
  GString *folded = g_string_new (NULL);

  for (const char *at = normal; at != NULL && *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar character = g_utf8_get_char (at);

      if (g_unichar_isalnum (character))
        g_string_append_unichar (folded, g_unichar_tolower (character));
    }
  return g_string_free_and_steal (folded);
}

/**
 * naer_import_field_guess:
 * @heading: the heading of a column, in bokmål, nynorsk or English
 *
 * What a column of that heading holds, %NAER_IMPORT_FIELD_NONE when it is not known.
 */
NaerImportField
naer_import_field_guess (const char *heading)
{
  g_autofree char *folded = naer_import_fold (heading);
  g_autofree char *word = g_strdup_printf (" %s ", folded);

  if (*folded == '\0')
    return NAER_IMPORT_FIELD_NONE;
  for (NaerImportField field = 0; field < NAER_N_IMPORT_FIELDS; field++)
    if (strstr (fields[field].headings, word) != NULL)
      return field;
  return NAER_IMPORT_FIELD_NONE;
}

/**
 * naer_import_field_get_code:
 * @field: a field
 *
 * Returns: (transfer none): its name in a mapping file
 */
const char *
naer_import_field_get_code (NaerImportField field)
{
  g_return_val_if_fail (field >= 0 && field < NAER_N_IMPORT_FIELDS, NULL);

  return fields[field].code;
}

/**
 * naer_import_field_parse:
 * @code: a name in a mapping file
 * @field: (out): the field
 *
 * Returns: whether there is such a field
 */
gboolean
naer_import_field_parse (const char      *code,
                         NaerImportField *field)
{
  for (NaerImportField f = 0; f < NAER_N_IMPORT_FIELDS; f++)
    {
      if (g_str_equal (fields[f].code, code))
        {
          *field = f;
          return TRUE;
        }
    }
  return FALSE;
}

/**
 * naer_import_field_get_label:
 * @field: a field
 * @language: the language
 *
 * Returns: (transfer none): its name for people
 */
const char *
naer_import_field_get_label (NaerImportField field,
                             NaerLanguage    language)
{
  g_return_val_if_fail (field >= 0 && field < NAER_N_IMPORT_FIELDS, NULL);

  return naer_tr (language, fields[field].label);
}
