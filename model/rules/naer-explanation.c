/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rules/naer-explanation.h"

#include "rules/naer-wording.h"

/*
 * Puts what was found into words. Judging makes no texts, since most findings of most employees
 * are never read.
 */

static const char *
find_title (const NaerCaseTimeline *timeline,
            const char             *obligation,
            NaerLanguage            language)
{
  for (guint i = 0; i < timeline->findings->len; i++)
    {
      const NaerFinding *finding = timeline->findings->pdata[i];

      if (g_str_equal (finding->obligation, obligation) && finding->basis.obligation != NULL)
        return finding->basis.obligation->title.in[language];
    }
  return obligation;
}

/* What is missing is a fact, or another obligation of the case. */
static char *
list_missing (const NaerCaseTimeline *timeline,
              const NaerFinding      *finding,
              const NaerSentences    *sentences,
              NaerLanguage            language)
{
  g_autoptr (GString) list = g_string_new (NULL);

  for (guint i = 0; finding->missing[i] != NULL; i++)
    {
      const char *words = naer_sentences_explain (sentences, finding->missing[i], language);

      if (words == finding->missing[i])
        words = find_title (timeline, words, language);
      g_string_append_printf (list, "%s%s", i > 0 ? ", " : "", words);
    }
  return g_string_free_and_steal (g_steal_pointer (&list));
}

static void
fill_wording (NaerWording            *wording,
              const NaerCaseTimeline *timeline,
              const NaerFinding      *finding,
              const NaerSentences    *sentences,
              const char             *missing)
{
  const NaerCase *absence_case = timeline->absence_case;

  naer_wording_set_day (wording, NAER_WORD_DUE, finding->due);
  naer_wording_set_day (wording, NAER_WORD_LAST_WORKING_DAY, finding->last_working_day);
  naer_wording_set_day (wording, NAER_WORD_CALENDAR_TARGET, finding->calendar_target);
  naer_wording_set_day (wording, NAER_WORD_START, absence_case->start);
  naer_wording_set_day (wording, NAER_WORD_END, finding->basis.last_day);
  naer_wording_set_day (wording, NAER_WORD_DONE_ON, finding->done_on);
  naer_wording_set_day (wording, NAER_WORD_PLANNED, finding->planned_on);
  naer_wording_set_day (wording, NAER_WORD_POSTPONED, finding->postponed_until);
  naer_wording_set_day (wording, NAER_WORD_MAY_JOIN_UNTIL, absence_case->may_join_until);
  naer_wording_set_day (wording, NAER_WORD_FOLLOW_UP,
                        MAX (timeline->last_follow_up, absence_case->start));
  naer_wording_set_day (wording, NAER_WORD_CONTACT_ON, finding->basis.contact_on);
  naer_wording_set_day (wording, NAER_WORD_REQUESTED_ON, finding->basis.requested_on);
  naer_wording_set_number (wording, NAER_WORD_SICK_DAYS, timeline->sick_days_so_far);
  naer_wording_set_number (wording, NAER_WORD_NUMBER, finding->basis.number);
  if (finding->ground != NULL)
    naer_wording_set_text (wording, NAER_WORD_GROUND,
                           naer_sentences_explain (sentences, finding->ground, wording->language));
  naer_wording_set_text (wording, NAER_WORD_MISSING, missing);
}

static void
add_words (GString            *text,
           const NaerWording  *wording,
           const NaerRuleText *words)
{
  g_autofree char *filled = NULL;

  if (words == NULL || !naer_rule_text_is_set (words))
    return;
  filled = naer_wording_fill (wording, words->in[wording->language]);
  g_string_append_printf (text, "%s%s", text->len > 0 ? " " : "", filled);
}

/* Without a date in law, what it is and when is that it is to consider. */
static gboolean
is_only_to_consider (const NaerFinding *finding)
{
  return finding->status == NAER_STATUS_CONSIDER && finding->basis.obligation != NULL &&
         finding->basis.first_words == &finding->basis.obligation->consider;
}

static char *
make_reason (const NaerFinding   *finding,
             const NaerWording   *wording,
             const NaerSentences *sentences)
{
  g_autoptr (GString) reason = g_string_new (NULL);
  const NaerObligation *obligation = finding->basis.obligation;

  if (finding->basis.nudges)
    add_words (reason, wording, &obligation->nudge);
  if (!is_only_to_consider (finding))
    add_words (reason, wording, finding->basis.first_words);
  for (NaerSentence sentence = 0; sentence < NAER_N_SENTENCES; sentence++)
    if ((finding->basis.sentences & 1u << sentence) != 0)
      add_words (reason, wording, &sentences->texts[sentence]);
  if (obligation != NULL)
    add_words (reason, wording, &obligation->reason);
  return g_string_free_and_steal (g_steal_pointer (&reason));
}

/* A rule of the employer’s own has its title from the employer, and common words. */
static const NaerRuleText *
choose_text (const NaerFinding   *finding,
             const NaerSentences *sentences)
{
  const NaerObligation *obligation = finding->basis.obligation;

  if (obligation == NULL)
    return &sentences->texts[NAER_SENTENCE_LOCAL_TEXT];
  if (is_only_to_consider (finding))
    return &obligation->consider;
  if (finding->due != NAER_DAY_NONE || obligation->anchor == NAER_ANCHOR_NONE)
    return &obligation->text;
  return naer_rule_text_is_set (&obligation->text_without_day)
             ? &obligation->text_without_day
             : &sentences->texts[NAER_SENTENCE_NO_DAY];
}

static void
explain (NaerFinding            *finding,
         const NaerCaseTimeline *timeline,
         const NaerSentences    *sentences,
         NaerLanguage            language)
{
  NaerWording wording = { .language = language, .today = timeline->today };
  g_autofree char *missing = finding->missing != NULL
                                 ? list_missing (timeline, finding, sentences, language)
                                 : NULL;

  fill_wording (&wording, timeline, finding, sentences, missing);
  g_free (finding->text);
  g_free (finding->reason);
  finding->text = naer_wording_fill (&wording, choose_text (finding, sentences)->in[language]);
  finding->reason = make_reason (finding, &wording, sentences);
  if (finding->basis.obligation == NULL)
    return;
  g_set_str (&finding->title, finding->basis.obligation->title.in[language]);
  finding->source = finding->basis.obligation->source.in[language];
}

/**
 * naer_timeline_explain:
 * @timeline: a case and its findings
 * @sentences: what is said alike of every obligation
 * @language: the language of the texts
 *
 * Puts the findings into words: title, text, reason and source. What was said before in another
 * language gives way.
 */
void
naer_timeline_explain (NaerCaseTimeline    *timeline,
                       const NaerSentences *sentences,
                       NaerLanguage         language)
{
  for (guint i = 0; i < timeline->findings->len; i++)
    explain (timeline->findings->pdata[i], timeline, sentences, language);
}
