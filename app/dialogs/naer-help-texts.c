/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dialogs/naer-help-texts.h"

#include <glib/gi18n.h>

/* The ten questions of a new leader, and what one says when it is hard to find the words. */
static const NaerHelpText texts[] = {
  { N_("Somebody calls in sick. What do I do?"),
    N_("Press F6 while you talk: the card asks only what you need. Thank them for telling, ask how long "
       "they think it lasts and whether something can be done otherwise, and agree on when you talk "
       "next. That is all. What you note there is in the calendar afterwards."),
    "overview", FALSE },
  { N_("What may I ask about?"),
    N_("About work: what can you do, what is hard just now, what could we change, when do we talk next. "
       "Not about illness, symptoms, treatment or the family. The employee need only tell what they are "
       "able to do at work."),
    "log", FALSE },
  { N_("What may I write down?"),
    N_("Dates, grade, tasks, what you adapted, who was invited and came, and what you agreed on. Never "
       "a diagnosis, a cause or what you think of somebody’s health, even when they tell it themselves. "
       "Words that say too much are pointed out while you write."),
    "log", FALSE },
  { N_("When must there be a follow-up plan?"),
    N_("Within four weeks, when somebody is wholly or partly away. You write it together: what can be "
       "done of each task, what you try, and when you look at it again. It goes to the sick-lister as "
       "soon as it is made. A plan may be left out only when it is plainly not needed, and then the "
       "reason is noted."),
    "plan", FALSE },
  { N_("When do we meet, and who comes?"),
    N_("You call to a dialogue meeting within seven weeks when somebody is wholly away. When they are "
       "partly away, you meet if one of you finds it useful. The sick-lister comes only if the employee "
       "wants it. The meeting ends with a date for the next talk. Nav calls to its own meeting within "
       "26 weeks."),
    "meetings", FALSE },
  { N_("Why does it say “Not documented here”?"),
    N_("The date has passed and nothing is noted. You may well have done it: then note it with the day "
       "on which it was done. If there was a good reason not to, note the reason. Press Why to see "
       "where it is written in the law."),
    "follow-up", FALSE },
  { N_("How often should we be in touch?"),
    N_("Call within a few days, and always agree on the next time before you end the talk. Agree also "
       "on how: phone or message, who calls, and what colleagues are told. Little and often is easier "
       "than seldom and much."),
    "follow-up", FALSE },
  { N_("The calendar shows a pattern. What then?"),
    N_("A pattern is a reason to ask, not an answer. Prepare a talk: the sheet has the calendar and the "
       "questions. Begin with what you see and an offer. Ask also about the months with little absence: "
       "what was good then? If work itself contributes, bring in the occupational health service, the "
       "safety representative or HR."),
    "calendar", FALSE },
  { N_("They are coming back. What do I do?"),
    N_("Plan the first day: news, practical matters, and who is told what. Go through the tasks of the "
       "first weeks. Talk again within two weeks: what works, what is still adapted, and what you do if "
       "it comes back."),
    "follow-up", FALSE },
  { N_("Who can see what I write, and what if I forget the passphrase?"),
    N_("Only somebody who has this file and its passphrase. Nothing is sent anywhere. Lock the window "
       "when you leave your place. Without the passphrase the file can be opened by the recovery sheet "
       "alone: print it, and keep it where you keep keys. The employee may ask to see all that is kept "
       "about them."),
    NULL, FALSE },

  { N_("What do I say when the phone rings?"),
    N_("“Thank you for telling me. How long do you think it will be? Is there anything we can do "
       "otherwise, or is it best to rest? Shall I call you on Thursday?”"),
    "overview", TRUE },
  { N_("What do I say when somebody has been away a good deal?"),
    N_("“I have seen that you have been away some times lately, and I wondered how you are getting on "
       "here. Is there something at work we should look at? Something that would make it easier?”"),
    "calendar", TRUE },
  { N_("What do I say when somebody begins to tell what is wrong?"),
    N_("“You need not tell me that, and I will not write it down. But tell me gladly what you can do "
       "just now, and what is hard, so that we find something that works.”"),
    "log", TRUE },
  { N_("What do I say when nobody knows how long it lasts?"),
    N_("“That is all right. Let us look at the next two weeks only. What could be possible then? I call "
       "you again, and we see.”"),
    "follow-up", TRUE },
  { N_("What do I say when somebody is back?"),
    N_("“Good to see you. Let us take the first days calmly. What shall the others know? What do you do "
       "first, and what can wait? If it gets too much, come to me early.”"),
    "follow-up", TRUE },
  { N_("What do I say when I am part of what is hard?"),
    N_("“I understand if it is not easy to talk about this with me. You may have another leader or HR "
       "follow you up. I can help to arrange it.”"),
    "meetings", TRUE },
};

/**
 * naer_help_texts_get:
 * @n_texts: (out): how many there are
 *
 * Returns: (transfer none) (array length=n_texts): questions and answers, first what to do and then
 *   what to say
 */
const NaerHelpText *
naer_help_texts_get (guint *n_texts)
{
  *n_texts = G_N_ELEMENTS (texts);
  return texts;
}
